import type { z } from 'zod';
import type { Fault } from '../errors.js';
import type { YamlFile } from './yaml-file.js';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Everything in a file that its schema does not allow, each at its place. No value is repeated. */
export function shapeFaults(file: YamlFile, schema: z.ZodType): readonly Fault[] {
  const result = schema.safeParse(file.value);
  return result.success ? [] : result.error.issues.flatMap((issue) => issueFaults(issue, [], file));
}

function issueFaults(issue: Issue, above: Path, file: YamlFile): readonly Fault[] {
  const path: Path = [...above, ...(issue.path as (string | number)[])];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        place: file.placeOf([...path, key], 'key'),
        problem: isVictim(path)
          ? 'A victim has no such field: it could identify somebody'
          : `There is no field "${key}" in ${nameOf(path)}`,
        remedy: isVictim(path)
          ? 'Leave it out. A victim has pseudonym, metThrough, context and ageBand only'
          : 'Use a field of the published JSON Schema, or leave it out',
      }));
    case 'invalid_union':
      return unionFaults(issue, path, file);
    case 'invalid_key':
      return [
        {
          place: file.placeOf(path, 'key'),
          problem: `"${String(path.at(-1))}" ${innerMessage(issue)}`,
          remedy: 'Choose another handle',
        },
      ];
    case 'invalid_value':
      return [
        {
          place: file.placeOf(path),
          problem: `${nameOf(path)} has a value that it cannot have`,
          remedy: `Use one of ${issue.values.map(String).join(', ')}`,
        },
      ];
    case 'invalid_type':
      return [typeFault(issue, path, file)];
    default:
      return [
        {
          place: file.placeOf(path),
          problem: `${nameOf(path)}: ${issue.message}`,
          remedy: 'Correct it here',
        },
      ];
  }
}

/** Of a choice of forms, the faults of the form that was meant: the one that got furthest. */
function unionFaults(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  file: YamlFile,
): readonly Fault[] {
  const meant = issue.errors.filter(
    (branch) => !branch.some((one) => one.path.length === 0 && one.code === 'invalid_type'),
  );
  const [best] = (meant.length > 0 ? meant : issue.errors).toSorted((a, b) => depth(b) - depth(a));
  if (best && best.length > 0) return best.flatMap((inner) => issueFaults(inner, path, file));
  return [
    {
      place: file.placeOf(path),
      problem: `${nameOf(path)} is written in no form that it can have`,
      remedy: 'Write it as the template shows',
    },
  ];
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'custom' ? 1 : 0)));
}

function typeFault(issue: Extract<Issue, { code: 'invalid_type' }>, path: Path, file: YamlFile): Fault {
  const place = file.placeOf(path);
  if (valueAt(file.value, path) === undefined) {
    return {
      place,
      problem: `${nameOf(path)} is missing`,
      remedy: `Add ${String(path.at(-1))}, or say "rivals" where the sources disagree`,
    };
  }
  return {
    place,
    problem: `${nameOf(path)} is not of the right kind`,
    remedy: `Write ${WORDS[issue.expected] ?? issue.expected}`,
  };
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  object: 'fields, one a line, indented',
  record: 'entries by their keys, indented',
  array: 'a list',
};

function innerMessage(issue: Extract<Issue, { code: 'invalid_key' }>): string {
  return issue.issues[0]?.message ?? 'is no handle';
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'The file' : `"${path.join('.')}"`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (at: unknown, step) => (at as Readonly<Record<string, unknown>> | undefined)?.[step],
    value,
  );
}

/** Whether a path leads into a victim's entry. */
function isVictim(path: Path): boolean {
  return path.at(-2) === 'victims';
}
