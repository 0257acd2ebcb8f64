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
  if (path.length > 0 && valueAt(file.value, path) === undefined && issue.code !== 'unrecognized_keys') {
    return [missingFault(path, file)];
  }
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
  const [best] = issue.errors.filter((branch) => depth(branch) > 0).toSorted((a, b) => depth(b) - depth(a));
  if (best) return best.flatMap((inner) => issueFaults(inner, path, file));
  const forms = [...new Set(issue.errors.flat().map(formOf))].filter((form) => form !== '');
  return [
    {
      place: file.placeOf(path),
      problem: `${nameOf(path)} is written in no form that it can have`,
      remedy: `Write ${forms.join(', or ')}`,
    },
  ];
}

/** The form that a branch of a choice asks for. */
function formOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return WORDS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  return issue.code === 'invalid_union' ? [...new Set(issue.errors.flat().map(formOf))].join(', or ') : '';
}

/** How far into the value a form's faults lie; a form that is wrong from the start was not meant. */
function depth(issues: readonly Issue[]): number {
  return Math.max(
    ...issues.map((issue) => {
      const inner = issue.code === 'invalid_union' ? Math.max(0, ...issue.errors.map(depth)) : 0;
      const meant =
        issue.code !== 'invalid_type' && issue.code !== 'invalid_value' && issue.code !== 'invalid_union';
      return issue.path.length + inner + (meant ? 1 : 0);
    }),
  );
}

function typeFault(issue: Extract<Issue, { code: 'invalid_type' }>, path: Path, file: YamlFile): Fault {
  return {
    place: file.placeOf(path),
    problem: `${nameOf(path)} is not of the right kind`,
    remedy: `Write ${WORDS[issue.expected] ?? issue.expected}`,
  };
}

/** A fact without which its entry says nothing. */
function missingFault(path: Path, file: YamlFile): Fault {
  const field = String(path.at(-1));
  return {
    place: file.placeOf(path),
    problem: `${nameOf(path)} is missing`,
    remedy: `Add ${field}, or write it with "rivals" where the sources disagree`,
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
