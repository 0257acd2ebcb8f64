import { z } from 'zod';

/** A name that the manifest gives to one of its files, code lists, records, settings. */
export const NAME = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'is no name: a lower-case letter first, then letters and digits');

export const CONSTANT = z.union([z.string(), z.number(), z.boolean()]);

/** One column, or several. */
export const KEY = z
  .union([z.string(), z.array(z.string()).min(1)])
  .describe('The columns by which a record or a row is found.');

/** A condition on a row. */
export type WrittenCondition =
  | { readonly column: string; readonly in: readonly (string | number)[] }
  | { readonly column: string; readonly matches: string }
  | { readonly blank: WrittenValue }
  | {
      readonly day: WrittenValue;
      readonly after?: WrittenValue | undefined;
      readonly before?: WrittenValue | undefined;
    }
  | { readonly listed: string; readonly key: string | readonly string[] }
  | { readonly all: readonly WrittenCondition[] }
  | { readonly any: readonly WrittenCondition[] }
  | { readonly not: WrittenCondition };

/** What is put into a field: the name of a column, or one of these forms. */
export type WrittenValue =
  | string
  | { readonly value: string | number | boolean }
  | { readonly words: readonly string[] }
  | { readonly text: string }
  | { readonly part: WrittenValue; readonly of: string }
  | { readonly code: WrittenValue; readonly list: string }
  | { readonly local: WrittenValue; readonly list: string }
  | { readonly lookup: string; readonly key: string | readonly string[]; readonly column: string }
  | { readonly first: readonly WrittenValue[] }
  | { readonly earliest: readonly WrittenValue[] }
  | { readonly when: WrittenCondition; readonly then: WrittenValue; readonly else?: WrittenValue | undefined }
  | { readonly number: string; readonly digits: number }
  | { readonly between: readonly [WrittenValue, WrittenValue] }
  | { readonly from: WrittenValue; readonly to?: WrittenValue | undefined };

export const VALUE: z.ZodType<WrittenValue> = z.lazy(() =>
  z.union([
    z.string().describe('The name of a column.'),
    z.strictObject({ value: CONSTANT }).describe('The same for every row.'),
    z
      .strictObject({ words: z.array(z.string()).min(1) })
      .describe('Columns, those that are not blank, with a space between.'),
    z
      .strictObject({ text: z.string() })
      .describe('A text with columns in braces: "Unit {unit}". Nothing where one is blank.'),
    z
      .strictObject({ part: VALUE, of: z.string() })
      .describe(
        'What the parentheses of a regular expression enclose, which the whole text matches. Nothing where it does not.',
      ),
    z
      .strictObject({ code: VALUE, list: NAME })
      .describe('What a code list says of a code. Nothing for a code without a meaning here.'),
    z
      .strictObject({ local: VALUE, list: NAME })
      .describe(
        'The code itself, with the name of its list and, for a code without a meaning here, what it stands for.',
      ),
    z
      .strictObject({ lookup: NAME, key: KEY, column: z.string() })
      .describe('A column of the row of another file that has this key.'),
    z.strictObject({ first: z.array(VALUE).min(2) }).describe('The first that is there.'),
    z.strictObject({ earliest: z.array(VALUE).min(2) }).describe('The earliest day that is there.'),
    z.strictObject({ when: CONDITION, then: VALUE, else: VALUE.optional() }).describe('By a condition.'),
    z
      .strictObject({ number: z.string(), digits: z.int().min(1).max(20) })
      .describe('A whole number with noughts before it, so that texts stand in the order of the numbers.'),
    z
      .strictObject({ between: z.tuple([VALUE, VALUE]) })
      .describe('A day of which only the earliest and the latest are known.'),
    z
      .strictObject({ from: VALUE, to: VALUE.optional() })
      .describe('An interval. A side that is blank is not known.'),
  ]),
);

export const CONDITION: z.ZodType<WrittenCondition> = z.lazy(() =>
  z.union([
    z.strictObject({ column: z.string(), in: z.array(z.union([z.string(), z.number()])).min(1) }),
    z
      .strictObject({ column: z.string(), matches: z.string() })
      .describe('A regular expression that the whole cell matches.'),
    z.strictObject({ blank: VALUE }),
    z.strictObject({ day: VALUE, after: VALUE.optional(), before: VALUE.optional() }),
    z.strictObject({ listed: NAME, key: KEY }).describe('Whether another file has a row with this key.'),
    z.strictObject({ all: z.array(CONDITION).min(1) }),
    z.strictObject({ any: z.array(CONDITION).min(1) }),
    z.strictObject({ not: CONDITION }),
  ]),
);
