import { badInput, type Fault } from '../errors.js';
import { shapeFaults } from '../ingest/shape-faults.js';
import { parseYaml, type YamlFile } from '../ingest/yaml-file.js';
import type { Column, DataFile, Manifest } from './manifest.js';
import { MANIFEST, type WrittenManifest } from './manifest-schema.js';

/**
 * Reads a manifest.
 * @param chosen choices that replace those of the manifest, by setting
 * @throws BAD_INPUT with all faults together
 */
export function readManifest(
  name: string,
  text: string,
  chosen: Readonly<Record<string, string>> = {},
): Manifest {
  const parsed = parseYaml(name, text);
  if (!('placeOf' in parsed)) throw badInput(parsed);
  const shape = shapeFaults(parsed, MANIFEST);
  if (shape.length > 0) throw badInput(shape);
  const written = parsed.value as WrittenManifest;
  const faults: Fault[] = [];
  const choices = choicesOf(written, chosen, parsed, faults);
  const files = new Map(
    Object.entries(written.files).map(([file]) => [file, fileOf(file, written, parsed, faults)]),
  );
  if (faults.length > 0) throw badInput(faults);
  return { name, written, choices, files, placeOf: parsed.placeOf };
}

function choicesOf(
  { settings = {} }: WrittenManifest,
  chosen: Readonly<Record<string, string>>,
  { placeOf, name }: YamlFile,
  faults: Fault[],
): ReadonlyMap<string, string> {
  for (const setting of Object.keys(chosen)) {
    if (setting in settings) continue;
    faults.push({
      place: name,
      problem: `The manifest has no setting "${setting}"`,
      remedy: `Use one of ${Object.keys(settings).join(', ')}`,
    });
  }
  return new Map(
    Object.entries(settings).map(([setting, { choose, choices }]) => {
      const choice = chosen[setting] ?? choose;
      if (!(choice in choices)) {
        faults.push({
          place: placeOf(['settings', setting, 'choose']),
          problem: `"${choice}" is no choice of "${setting}"`,
          remedy: `Use one of ${Object.keys(choices).join(', ')}`,
        });
      }
      return [setting, choice] as const;
    }),
  );
}

function fileOf(name: string, written: WrittenManifest, { placeOf }: YamlFile, faults: Fault[]): DataFile {
  const file = written.files[name];
  if (!file) throw new Error(`There is no file ${name}`);
  const columns: Column[] = [
    ...Object.entries(file.columns).map(([column, type]) => ({ name: column, type })),
    ...Object.keys(file.computed ?? {}).map((column) => ({ name: column, type: 'computed' as const })),
  ];
  const keys = file.key === undefined ? [] : typeof file.key === 'string' ? [file.key] : file.key;
  const key = keys.map((column) => {
    const index = columns.findIndex((one) => one.name === column && one.type !== 'ignored');
    if (index < 0) {
      faults.push({
        place: placeOf(['files', name, 'key']),
        problem: `The file has no column "${column}" that is read`,
        remedy: 'Use a column of the file',
      });
    }
    return index;
  });
  return {
    name,
    path: file.path,
    title: file.title,
    sha256: file.sha256,
    columns,
    days: file.days ?? null,
    key: key.length > 0 ? key : null,
  };
}
