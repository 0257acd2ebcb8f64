import { z } from 'zod';
import { HANDLE } from './handle-schema.js';

/** Short words of a source: longer ones are the source's own publication, not a citation. */
const LONGEST_QUOTE = 400;

const CITATION = z
  .strictObject({
    for: z
      .union([z.string(), z.array(z.string()).min(1)])
      .optional()
      .describe(
        'The facts that it supports: fields of this entry, or of a part as `seats.chair` or `seats.chair.role`. All facts of this entry when left out.',
      ),
    from: HANDLE.describe('Handle of the source.'),
    at: z.string().optional().describe('Where in the source the words stand, such as "paragraph 5".'),
    quote: z
      .string()
      .max(LONGEST_QUOTE)
      .optional()
      .describe('The words, shortened. Left out where they would identify somebody.'),
    basis: z
      .enum(['EXPLICIT', 'IMPLIED', 'EXTERNAL'])
      .default('EXPLICIT')
      .describe('How the fact stands in the source.'),
  })
  .describe('The words of a source behind facts of an entry.')
  .meta({ id: 'Citation' });

/** The citations of an entry: one, or a list. */
export const CITATIONS = z.union([CITATION, z.array(CITATION).min(1)]);
