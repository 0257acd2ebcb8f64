import { parse, stringify } from 'yaml';

/** What of a manifest is written anew. The rest, which says how rows become records, stays as it is. */
interface Template {
  readonly dataSet: { readonly releasedOn: string; readonly completeFor?: unknown };
  readonly files: Readonly<Record<string, { readonly path: string }>>;
}

/** Names of the real data set, which nothing invented may bear. */
const REAL_NAMES: readonly (readonly [RegExp, string])[] = [
  [/Chicago Police Department/g, 'Invented Police Force'],
  [/Invisible Institute/g, 'Invented publisher'],
  [/Chicago/gi, 'Invented'],
  [/United States of America/g, 'Invented country'],
];

/**
 * The manifest of a fictional force.
 * @param template the manifest of the data set whose shape the files have, as text
 * @param sums the SHA-256 of each file by its name
 */
export function fictionalManifest(
  template: string,
  sums: ReadonlyMap<string, string>,
  { officers, seed }: { readonly officers: number; readonly seed: number },
): string {
  const real = parse(template) as Template;
  const files = Object.entries(real.files).map(([name, file]) => {
    const sha256 = sums.get(file.path);
    if (sha256 === undefined) throw new Error(`The manifest names ${file.path}, which is not generated`);
    return [name, { ...file, sha256 }] as const;
  });
  const dataSet = {
    id: 'fictional',
    name: 'A fictional force',
    release: `${String(officers)}-${String(seed)}`,
    releasedOn: real.dataSet.releasedOn,
    description: `Complaints about ${String(officers)} officers of a force that does not exist, made up with the oddities of real records.`,
    cannotSay: ['All of it is made up. It says nothing about anybody.'],
    origin: `conduct-graph generate --officers ${String(officers)} --seed ${String(seed)}`,
    licence: 'Made up, to be used as you like.',
    ...(real.dataSet.completeFor !== undefined && { completeFor: real.dataSet.completeFor }),
  };
  const written = { ...real, dataSet, publisher: 'Nobody', files: Object.fromEntries(files) };
  return `# Made up: no force, officer, complaint or victim of these files exists.\n${stringify(renamed(written))}`;
}

function renamed(value: unknown): unknown {
  if (typeof value === 'string')
    return REAL_NAMES.reduce((text, [name, instead]) => text.replace(name, instead), value);
  if (Array.isArray(value)) return value.map(renamed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one)]));
}
