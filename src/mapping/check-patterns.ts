import { badInput, type Fault } from '../errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Pattern, Patterns } from './pattern.js';

/**
 * Whether the fields marked `@pattern` and the patterns that are handed in belong together, one to one.
 * @throws BAD_INPUT with every fault at once, each with its SDL coordinate
 */
export function checkPatterns(model: GraphModel, { byField }: Patterns): void {
  const fields = [...model.roots.values()].filter(({ kind }) => kind === 'pattern');
  const known = new Set(fields.map(({ name }) => name));
  const faults = [
    ...fields.flatMap(({ name, target }) => fieldFaults(name, model.rows.has(target), byField.get(name))),
    ...[...byField.keys()].filter((name) => !known.has(name)).map(withoutField),
  ];
  if (faults.length > 0) throw badInput(faults);
}

function fieldFaults(name: string, isCounted: boolean, pattern: Pattern | undefined): readonly Fault[] {
  const place = `Query.${name}`;
  if (!pattern) {
    const remedy = `Write src/patterns for it, and its line ${name} in patterns.ts`;
    return [{ place, problem: 'It is marked @pattern, and there is no pattern of this name', remedy }];
  }
  if (isCounted === (pattern.table !== undefined)) return [];
  return isCounted
    ? [
        {
          place,
          problem: 'Its rows are @row, and the pattern counts none',
          remedy: 'Give the pattern a table',
        },
      ]
    : [
        {
          place,
          problem: 'Its rows are records, and the pattern counts a table',
          remedy: 'Mark their type @row',
        },
      ];
}

function withoutField(name: string): Fault {
  return {
    place: `Query.${name}`,
    problem: 'There is a pattern of this name, and no field that is marked @pattern',
    remedy: 'Add the field to Query in schema/pattern-….graphql, or take the pattern out of patterns.ts',
  };
}
