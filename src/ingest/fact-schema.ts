import { z } from 'zod';
import type { GraphModel, PropertyField } from '../model/graph-model.js';
import { CITATIONS } from './citation-schema.js';
import { DateFault, readDay, readInterval } from './dates.js';

/** A fact as its source has it, in general terms only, or in dispute. */
export function factSchema(value: z.ZodType): z.ZodType {
  const rivals = z.strictObject({
    rivals: z
      .array(z.strictObject({ value: value.describe('What this side claims.'), cite: CITATIONS }))
      .min(2)
      .describe('What each side claims, with its sources.'),
    prefer: z
      .strictObject({
        claim: z.int().min(1).describe('The place of the claim in the list, from 1.'),
        because: z.string().describe('Why it is preferred. Publications are never ranked.'),
      })
      .optional()
      .describe('The claim that this library prefers, if any.'),
  });
  return z.union([value, z.strictObject({ generalised: value }), rivals]);
}

/** One property, or a list of values in one. */
export function propertySchema(field: PropertyField, model: GraphModel): z.ZodType {
  const one = scalarSchema(field, model);
  return field.list ? z.array(one).min(1) : one;
}

function scalarSchema(field: PropertyField, model: GraphModel): z.ZodType {
  const members = model.enums.get(field.type)?.filter((member) => member !== 'NOT_STATED');
  if (members) return z.enum(members);
  if (field.type === 'Int') return z.int();
  if (field.type === 'Date') return DAY;
  if (field.type === 'Duration') return DURATION;
  return z.string().trim().min(1).max(2000);
}

/** ISO 8601 durations of whole years, months, weeks and days. */
const DURATION = z
  .string()
  .regex(
    /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/,
    'is no duration: write P6W for six weeks, P18M for eighteen months',
  );

/** A year alone is a number in YAML. */
const DAY = z
  .union([z.string(), z.int()])
  .superRefine((value, context) => refineDate(readDay, String(value), context));

const INTERVAL = z
  .union([z.string(), z.int()])
  .superRefine((value, context) => refineDate(readInterval, String(value), context));

function refineDate(read: (text: string) => unknown, text: string, context: z.RefinementCtx): void {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof DateFault)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
}

/** Values that are more than one property, as a case file writes them. */
export function valueSchema(value: string): z.ZodType {
  switch (value) {
    case 'Day':
      return z.union([
        DAY,
        z
          .strictObject({ edtf: DAY, earliest: DAY.optional(), latest: DAY.optional() })
          .describe('A vague day with closer bounds.'),
        z
          .strictObject({ asPrinted: z.string() })
          .describe('A day that cannot exist, in the words of the source.'),
      ]);
    case 'Interval':
      return z.union([
        INTERVAL,
        z
          .strictObject({
            edtf: INTERVAL.optional(),
            mentioned: z.array(DAY).min(1).optional().describe('Days of which a source says that it was so.'),
            startEarliest: DAY.optional(),
            startLatest: DAY.optional(),
            endEarliest: DAY.optional(),
            endLatest: DAY.optional(),
          })
          .describe('An interval of which only mentions or single bounds are known.'),
      ]);
    case 'Quantity':
      return z.strictObject({
        text: z.string(),
        least: z.int().min(0).optional(),
        most: z.int().min(0).optional(),
      });
    case 'LocalCode':
      return z.strictObject({ scheme: z.string(), code: z.string(), label: z.string().optional() });
    default:
      throw new Error(`${value} is not written`);
  }
}

/** The properties of a relationship that has some. */
export function linkSchema(link: string, model: GraphModel): z.ZodType {
  const fields = [...(model.links.get(link)?.fields.values() ?? [])];
  const properties = fields.flatMap((field) =>
    field.kind === 'property' ? [[field.name, scalarSchema(field, model)] as const] : [],
  );
  return z.strictObject(Object.fromEntries(properties));
}
