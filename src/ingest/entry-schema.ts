import { z } from 'zod'; // one definition checks case files and prints the JSON Schema that editors complete from
import type { Field, GraphModel, NodeType, PropertyField } from '../model/graph-model.js';
import { descriptionOf } from '../model/descriptions.js';
import { DateFault, readDay, readInterval } from './dates.js';

/** Handles and keys: what people type to name things within a library. */
const HANDLE = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no handle: lower-case letters and digits, joined by single hyphens');

/** A handle as it is referred to: `entry.part` names a part of another entry. */
const REFERENCE = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'is no handle: lower-case letters and digits, joined by hyphens',
  );

/** The random part of an id. `new-case` makes fresh ones. */
const ID = z
  .string()
  .regex(/^[a-z0-9]{4,20}$/, 'is no id: 4 to 20 lower-case letters and digits, made by chance');

/** Short words of a source: longer ones are the source's own publication, not a citation. */
export const LONGEST_QUOTE = 400;

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

const CITATIONS = z.union([CITATION, z.array(CITATION).min(1)]);

/** Schemas of all node types that a library can write, by name. Made once for a model. */
export type EntrySchemas = ReadonlyMap<string, z.ZodType>;

/** Makes the schema of every type that a library writes, from the graph model. */
export function entrySchemas(model: GraphModel): EntrySchemas {
  const schemas = new Map<string, z.ZodType>();
  const schemaOf = (type: NodeType): z.ZodType => {
    const known = schemas.get(type.name);
    if (known) return known;
    const made = nodeSchema(type, model, schemaOf);
    schemas.set(type.name, made);
    return made;
  };
  // Parts are reached from the entries that hold them; the data set is written in a file of its own.
  for (const type of model.nodes.values()) if (type.entry || type.name === 'CompleteFor') schemaOf(type);
  return schemas;
}

type SchemaOf = (type: NodeType) => z.ZodType;

function nodeSchema(type: NodeType, model: GraphModel, schemaOf: SchemaOf): z.ZodType {
  const fields = writtenFields(type).map((field): [string, z.ZodType] => {
    const schema = fieldSchema(field, model, schemaOf).describe(descriptionOf(field.coordinate, model));
    return [field.name, isRequired(field) ? schema : schema.optional()];
  });
  const id: [string, z.ZodType][] = type.entry ? [['id', ID.describe('The random part of its id.')]] : [];
  const cite: [string, z.ZodType][] = isCited(type)
    ? [['cite', CITATIONS.optional().describe('The sources of its facts.')]]
    : [];
  return z
    .strictObject(Object.fromEntries([...id, ...fields, ...cite]))
    .describe(descriptionOf(type.name, model))
    .meta({ id: type.name });
}

/** The fields of a type that a case file writes: neither derived, nor the other end of what is written elsewhere. */
export function writtenFields(type: NodeType): readonly Field[] {
  return [...type.fields.values()].filter((field) => {
    if (field.derived) return false;
    if (field.kind === 'property' || field.kind === 'valued') return true;
    return (
      (field.kind === 'one' || field.kind === 'many' || field.kind === 'links') && field.written !== null
    );
  });
}

/** Whether facts of this type need citations. */
export function isCited(type: NodeType): boolean {
  return type.fields.has('citations') && type.name !== 'Source';
}

/** A fact without which the entry says nothing. A fact in dispute or in general terms is written, too. */
export function isRequired(field: Field): boolean {
  if (field.kind === 'property') return field.nonNull && !field.notStated && !field.list;
  if (field.kind === 'valued') return field.nonNull;
  return field.kind === 'one' && field.nonNull && field.written !== null;
}

function fieldSchema(field: Field, model: GraphModel, schemaOf: SchemaOf): z.ZodType {
  switch (field.kind) {
    case 'property':
      return field.ours ? propertySchema(field, model) : factSchema(propertySchema(field, model));
    case 'valued':
      return factSchema(valueSchema(field.value));
    case 'one':
      if (field.written === 'PART') return schemaOf(nodeOf(field.target, model));
      return factSchema(REFERENCE);
    case 'many':
      if (field.written === 'PART') return partsSchema(schemaOf(nodeOf(field.target, model)));
      return z.union([REFERENCE, z.array(REFERENCE).min(1)]);
    case 'links':
      return z.record(HANDLE, linkSchema(field.link, model));
    default:
      throw new Error(`${field.coordinate} is not written`);
  }
}

/** Parts by their keys, or the word "none" where a source says that there are none. */
function partsSchema(part: z.ZodType): z.ZodType {
  return z.union([z.record(HANDLE, part), z.literal('none')]);
}

/** A fact as its source has it, in general terms only, or in dispute. */
function factSchema(value: z.ZodType): z.ZodType {
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

function propertySchema(field: PropertyField, model: GraphModel): z.ZodType {
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
function valueSchema(value: string): z.ZodType {
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
    default:
      throw new Error(`${value} is not written`);
  }
}

function linkSchema(link: string, model: GraphModel): z.ZodType {
  const fields = [...(model.links.get(link)?.fields.values() ?? [])];
  const properties = fields.flatMap((field) =>
    field.kind === 'property' ? [[field.name, scalarSchema(field, model)] as const] : [],
  );
  return z.strictObject(Object.fromEntries(properties));
}

function nodeOf(name: string, model: GraphModel): NodeType {
  const node = model.nodes.get(name);
  if (!node) throw new Error(`${name} is no node type`);
  return node;
}
