import { z } from 'zod';
import { DATA_SET_ID } from '../ingest/handle-schema.js';
import { CONDITION, CONSTANT, KEY, NAME, VALUE, type WrittenCondition } from './value-schema.js';

const COLUMN_TYPES = z
  .enum(['text', 'whole', 'day', 'ignored'])
  .describe(
    'text: as it stands, without spaces around it. whole: a whole number, also when it is written 44.0. day: YYYY-MM-DD. ignored: never read.',
  );

const DAY = z.iso.date();

const REFERENCE = z
  .strictObject({ record: NAME, key: KEY.optional() })
  .describe(
    'A record that an earlier mapping made, by its key. There is one record of a mapping without a key.',
  );

/** A record that a row names; several forms are tried one after the other. */
export type WrittenReference =
  | { readonly record: string; readonly key?: string | readonly string[] | undefined }
  | { readonly first: readonly WrittenReference[] }
  | { readonly when: WrittenCondition; readonly then: WrittenReference };

const REFERENCES: z.ZodType<WrittenReference> = z.lazy(() =>
  z.union([
    REFERENCE,
    z.strictObject({ first: z.array(REFERENCES).min(2) }),
    z.strictObject({ when: CONDITION, then: REFERENCES }),
  ]),
);

const REFUSAL = z.strictObject({ when: CONDITION, because: z.string() });

const MAPPING = z
  .strictObject({
    type: z.string().describe('The type of the records, as the schema names it.'),
    from: NAME.describe('The file whose rows make them.'),
    when: CONDITION.optional().describe('Only rows that meet this make one.'),
    key: KEY.optional().describe('The columns that make the id, after the id of what it is part of.'),
    partOf: z
      .strictObject({ record: NAME, key: KEY, field: z.string().optional() })
      .optional()
      .describe('The record that it is part of, and the field of that record in which it stands.'),
    sameAs: z
      .strictObject({ without: z.string(), setting: NAME, choice: NAME })
      .optional()
      .describe(
        'A key that begins with `without` and is otherwise the key of another row is another number of that record, where the setting chooses so.',
      ),
    secondary: z
      .boolean()
      .optional()
      .describe(
        'Made where a row names it and it is not there yet: rows of this file are not counted by it.',
      ),
    refuse: z.array(REFUSAL).optional().describe('Rows that are not loaded, each with the reason.'),
    fields: z.record(z.string(), VALUE).optional().describe('Its facts by field.'),
    references: z
      .record(z.string(), z.union([REFERENCES, z.strictObject({ optional: REFERENCES })]))
      .optional()
      .describe(
        'Records that it names, by field. A row that names one that is not there is refused, unless it is optional.',
      ),
  })
  .describe('How rows become records.');

const LINK = z
  .strictObject({
    from: NAME,
    when: CONDITION.optional(),
    refuse: z.array(REFUSAL).optional(),
    record: REFERENCE,
    field: z.string(),
    to: REFERENCES,
  })
  .describe('How rows join two records.');

const UPDATE = z
  .strictObject({ from: NAME, record: REFERENCE, fields: z.record(z.string(), VALUE) })
  .describe('How rows add facts to a record.');

const CODED = z
  .strictObject({ column: z.string(), list: NAME })
  .describe('A column and the code list that gives its labels.');

/** The schema of a manifest. */
export const MANIFEST = z
  .strictObject({
    dataSet: z.strictObject({
      id: DATA_SET_ID,
      name: z.string().min(1),
      release: z.string().min(1).describe('What the publisher, or you, call this state of the data.'),
      releasedOn: DAY.describe('The day by which everything in it was published.'),
      description: z.string().min(1).describe('What it holds.'),
      cannotSay: z
        .array(z.string())
        .min(1)
        .describe('What nobody may read out of it: shown to every reader.'),
      origin: z.string().describe('Where the files come from.'),
      licence: z.string().describe('On what terms they may be used.'),
      overlaps: z
        .array(z.string())
        .optional()
        .describe('Ids of data sets that hold some of the same matters.'),
      completeFor: z
        .record(NAME, z.strictObject({ collection: z.string(), period: z.string() }))
        .optional()
        .describe('Collections that it holds completely, each for a period.'),
    }),
    publisher: z.string().min(1),
    settings: z
      .record(
        NAME,
        z.strictObject({
          question: z.string(),
          choose: NAME,
          choices: z
            .record(NAME, z.string())
            .describe('What each choice means, as a sentence that is shown with the answers.'),
        }),
      )
      .optional(),
    codes: z
      .record(
        NAME,
        z.strictObject({
          scheme: z.string().describe('The name of the code list, kept beside each local code.'),
          values: z.record(z.string(), CONSTANT).describe('Our word for each code.'),
          local: z
            .record(z.string(), z.string())
            .optional()
            .describe(
              'Codes that have no word here, each with what it stands for. They are kept as they are.',
            ),
        }),
      )
      .optional(),
    files: z.record(
      NAME,
      z.strictObject({
        path: z.string(),
        title: z.string(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256: 64 hexadecimal digits'),
        columns: z.record(z.string(), COLUMN_TYPES).describe('Every column, in the order of the file.'),
        days: z
          .strictObject({ from: DAY, to: DAY })
          .optional()
          .describe('Days outside are impossible: they are kept as they are printed and count as no day.'),
        computed: z
          .record(z.string(), VALUE)
          .optional()
          .describe('Further columns, worked out from the row.'),
        key: KEY.optional().describe(
          'Columns that no two rows share, unless one repeats the other. Needed of a file that others look rows up in.',
        ),
      }),
    ),
    records: z.record(NAME, MAPPING),
    links: z.record(NAME, LINK).optional(),
    updates: z.record(NAME, UPDATE).optional(),
    victims: z
      .strictObject({
        from: NAME,
        matter: REFERENCE,
        sex: CODED,
        race: CODED,
        age: z.string().describe('The column of the age in years.'),
        limits: z.strictObject({ victims: z.int().min(10), officers: z.int().min(5) }).optional(),
      })
      .optional()
      .describe('How rows are counted in the tables of victims. No row is ever kept.'),
  })
  .describe(
    'What the files of a public data set are, and how their rows become records. In the manner of mappings: no code for a data set.',
  );

/** A manifest as it is written. */
export type WrittenManifest = z.infer<typeof MANIFEST>;
/** One mapping of it. */
export type WrittenMapping = z.infer<typeof MAPPING>;
