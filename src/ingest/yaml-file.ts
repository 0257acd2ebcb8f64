import {
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml'; // keeps positions; YAML 1.2
import type { Fault } from '../errors.js';

/** A file of a library, read. */
export interface YamlFile {
  readonly name: string;
  /** What it says, as plain values. */
  readonly value: unknown;
  /** `file:line:column` of what stands at a path, or of the nearest thing above it that is there. */
  readonly placeOf: (path: readonly (string | number)[], what?: 'key' | 'value') => string;
}

/** Deeper ones are written to make the parser run out of stack. */
const DEEPEST = 200;

/** Larger files are no case files, and are not read into memory. */
export const LARGEST_FILE = 1_000_000;

/**
 * Parses one file.
 * @returns the file, or its faults with line and column: broken YAML, the same key twice, anchors and aliases (which
 * could blow a small file up to gigabytes)
 */
export function parseYaml(name: string, text: string): YamlFile | readonly Fault[] {
  const lines = new LineCounter();
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${String(line)}:${String(col)}`;
  };
  if (nesting(text) > DEEPEST) {
    return [
      {
        place: `${name}:1:1`,
        problem: 'The file is nested too deeply to be read',
        remedy: 'Write it as the template shows',
      },
    ];
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    strict: true,
    version: '1.2',
  });
  // One mistake makes the parser stumble over what follows, so that only the first few are worth reading.
  const faults = document.errors.slice(0, 5).map((error): Fault => ({
    place: place(error.pos[0]),
    problem: `It is no valid YAML: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? ''}`,
    remedy: 'Correct it here',
  }));
  visit(document, {
    Alias: (_, node) => {
      faults.push({
        place: place(node.range?.[0] ?? 0),
        problem: 'It refers to an anchor',
        remedy: 'Write the value itself, or use a handle',
      });
    },
  });
  if (faults.length > 0) return faults;
  return {
    name,
    value: document.toJS() as unknown,
    placeOf: (path, what = 'value') => place(offsetOf(document, path, what)),
  };
}

/** The most brackets and levels of indentation that stand open at once: the parser calls itself for each. */
function nesting(text: string): number {
  let [open, deepest] = [0, 0];
  for (const line of text.split('\n')) {
    deepest = Math.max(deepest, /^[ -]*/.exec(line)?.[0].length ?? 0);
    for (const sign of line) {
      if (sign === '[' || sign === '{') open += 1;
      else if ((sign === ']' || sign === '}') && open > 0) open -= 1;
      deepest = Math.max(deepest, open);
    }
  }
  return deepest;
}

function offsetOf(
  document: Document.Parsed,
  path: readonly (string | number)[],
  what: 'key' | 'value',
): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (!pair) return offset;
      const isLast = index === path.length - 1;
      offset = isLast && what === 'key' ? startOf(pair.key) : startOf(pair.value ?? pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = node === undefined ? offset : startOf(node);
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number {
  return isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0;
}
