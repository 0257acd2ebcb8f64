import type { Compiling } from './compiling.js';
import type { LocalCode, Read } from './read.js';

/** How a code is read: as our word, and as it stands in its own list. */
export interface Code {
  readonly ours: Read;
  readonly local: Read;
}

const nothing: Read = () => undefined;

/** Makes the reader of a code list. A code that the list does not have is noted, to be reported with the number of its rows. */
export function codeOf(
  read: Read,
  list: string,
  path: readonly (string | number)[],
  compiling: Compiling,
): Code {
  const { manifest, faults, unknownCodes } = compiling;
  const codes = manifest.written.codes?.[list];
  if (!codes) {
    faults.push({
      place: manifest.placeOf([...path, 'list']),
      problem: `There is no code list "${list}"`,
      remedy: `Use one of ${Object.keys(manifest.written.codes ?? {}).join(', ')}`,
    });
    return { ours: nothing, local: nothing };
  }
  const words = new Map(Object.entries(codes.values));
  const labels = new Map(Object.entries(codes.local ?? {}));
  const locals = new Map<string, LocalCode>(
    [...words.keys(), ...labels.keys()].map((code) => {
      const label = labels.get(code);
      return [code, { scheme: codes.scheme, code, ...(label !== undefined && { label }) }];
    }),
  );
  const codeIn: Read = (cells) => {
    const code = read(cells);
    if (typeof code !== 'string') return undefined;
    if (!locals.has(code)) unknownCodes.add(list, code);
    return code;
  };
  return {
    ours: (cells) => words.get(codeIn(cells) as string),
    local(cells) {
      const code = codeIn(cells);
      return typeof code === 'string' ? (locals.get(code) ?? { scheme: codes.scheme, code }) : undefined;
    },
  };
}
