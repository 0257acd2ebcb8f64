import { z } from 'zod'; // one definition checks case files and prints the JSON Schema that editors complete from
import type { Field, GraphModel, NodeType } from '../model/graph-model.js';
import { descriptionOf } from '../model/descriptions.js';
import { CITATIONS } from './citation-schema.js';
import { factSchema, linkSchema, propertySchema, valueSchema } from './fact-schema.js';
import { HANDLE, REFERENCE } from './handle-schema.js';

/** The random part of an id. `new-case` makes fresh ones. */
const ID = z
  .string()
  .regex(/^[a-z0-9]{4,20}$/, 'is no id: 4 to 20 lower-case letters and digits, made by chance');

/** Schemas of all node types that a library can write, by name. Made once for a model. */
export type EntrySchemas = ReadonlyMap<string, z.ZodType>;

/** Makes the schema of every type that a library writes, from the graph model. */
export function entrySchemas(model: GraphModel): EntrySchemas {
  const nodes = new Map<string, z.ZodType>();
  const facts = new Map<string, z.ZodType>();
  const remember = (known: Map<string, z.ZodType>, key: string, make: () => z.ZodType): z.ZodType => {
    const schema = known.get(key) ?? make();
    known.set(key, schema);
    return schema;
  };
  const making: Making = {
    model,
    node: (type) => remember(nodes, type.name, () => nodeSchema(type, making)),
    fact: (kind, make) => remember(facts, kind, () => factSchema(make())),
  };
  // Parts are reached from the entries that hold them; the data set is written in a file of its own.
  for (const type of model.nodes.values()) if (type.entry || type.name === 'CompleteFor') making.node(type);
  return nodes;
}

/** What schemas are made with. Equal ones are made once, so that the printed JSON Schema refers to them. */
interface Making {
  readonly model: GraphModel;
  node(type: NodeType): z.ZodType;
  fact(kind: string, make: () => z.ZodType): z.ZodType;
}

function nodeSchema(type: NodeType, making: Making): z.ZodType {
  const { model } = making;
  const fields = writtenFields(type).map((field): [string, z.ZodType] => {
    const schema = fieldSchema(field, making);
    const described = (isRequired(field) ? schema : schema.optional()).describe(
      descriptionOf(field.coordinate, model),
    );
    return [field.name, described];
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
function isRequired(field: Field): boolean {
  if (field.kind === 'property') return field.nonNull && !field.notStated && !field.list;
  if (field.kind === 'valued') return field.nonNull;
  return field.kind === 'one' && field.nonNull && field.written !== null;
}

function fieldSchema(field: Field, making: Making): z.ZodType {
  const { model } = making;
  switch (field.kind) {
    case 'property': {
      const make = () => propertySchema(field, model);
      return field.ours ? make() : making.fact(`${field.type}${field.list ? ' list' : ''}`, make);
    }
    case 'valued':
      return making.fact(field.value, () => valueSchema(field.value));
    case 'one':
      if (field.written === 'PART') return making.node(nodeOf(field.target, model));
      return making.fact('reference', () => REFERENCE);
    case 'many':
      if (field.written === 'PART') return partsSchema(making.node(nodeOf(field.target, model)));
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

function nodeOf(name: string, model: GraphModel): NodeType {
  const node = model.nodes.get(name);
  if (!node) throw new Error(`${name} is no node type`);
  return node;
}
