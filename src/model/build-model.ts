import type { FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { badInput, type Fault } from '../errors.js';
import { checkModel } from './check-model.js';
import { readField, readLinkField, readProperty, readRowField } from './field-reader.js';
import type {
  AbstractType,
  Field,
  GraphModel,
  KeyType,
  LinkField,
  LinkType,
  NodeType,
  Order,
  OrderKey,
  PropertyField,
  RootField,
  RowType,
  ValueType,
  ViewType,
} from './graph-model.js';
import { partProperty } from './part-property.js';
import { fieldsWithInherited, indexSdl, type SdlFile, type SdlIndex } from './sdl-index.js';
import { directive, directives, typeParts } from './sdl-reader.js';

/**
 * Reads the graph model from the SDL.
 * @throws BAD_INPUT with every fault at once, each with its SDL coordinate or its file:line:column.
 */
export function buildModel(files: readonly SdlFile[]): GraphModel {
  const faults: Fault[] = [];
  const sdl = indexSdl(files, faults);
  if (faults.length > 0) throw badInput(faults);
  const values = new Map(objectsOf('value', sdl).map((type) => [type.name.value, readValue(type, sdl)]));
  const views = new Map(objectsOf('view', sdl).map((type) => [type.name.value, readView(type, sdl)]));
  const links = new Map(objectsOf('link', sdl).map((type) => [type.name.value, readLink(type, sdl)]));
  const rows = new Map(objectsOf('row', sdl).map((type) => [type.name.value, readRow(type, sdl)]));
  const nodes = new Map(
    objectsOf('node', sdl).map((type) => [type.name.value, readNode(type, sdl, values, faults)]),
  );
  const model: GraphModel = {
    document: sdl.document,
    nodes,
    abstracts: readAbstracts(nodes, sdl),
    values,
    views,
    links,
    rows,
    enums: sdl.enums,
    roots: readRoots(sdl),
  };
  faults.push(...checkModel(model, sdl));
  if (faults.length > 0) throw badInput(faults);
  return Object.freeze(model);
}

function objectsOf(kind: string, sdl: SdlIndex): readonly ObjectTypeDefinitionNode[] {
  return [...sdl.objects.values()].filter((type) => sdl.kindOf(type.name.value) === kind);
}

function readValue(type: ObjectTypeDefinitionNode, sdl: SdlIndex): ValueType {
  const name = type.name.value;
  const parts = (type.fields ?? []).map((field): PropertyField => {
    const base = { name: field.name.value, coordinate: `${name}.${field.name.value}` };
    return readProperty({ ...base, derived: false, ours: false, optional: false, filter: false }, field, sdl);
  });
  return { kind: 'value', name, presence: directive(type, 'value')?.['presence'] as string[], parts };
}

function readView(type: ObjectTypeDefinitionNode, sdl: SdlIndex): ViewType {
  const name = type.name.value;
  const fields = (type.fields ?? []).map((field): [string, Field] => [
    field.name.value,
    { ...readField(name, field, sdl), derived: true, optional: true },
  ]);
  return { kind: 'view', name, fields: new Map(fields) };
}

function readLink(type: ObjectTypeDefinitionNode, sdl: SdlIndex): LinkType {
  const name = type.name.value;
  const fields = (type.fields ?? []).map((field): [string, LinkField] => [
    field.name.value,
    readLinkField(name, field, sdl),
  ]);
  return { kind: 'link', name, fields: new Map(fields) };
}

function readRow(type: ObjectTypeDefinitionNode, sdl: SdlIndex): RowType {
  const name = type.name.value;
  const fields = (type.fields ?? []).map(
    (field) => [field.name.value, readRowField(name, field, sdl)] as const,
  );
  return { kind: 'row', name, fields: new Map(fields) };
}

function readNode(
  type: ObjectTypeDefinitionNode,
  sdl: SdlIndex,
  values: ReadonlyMap<string, ValueType>,
  faults: Fault[],
): NodeType {
  const name = type.name.value;
  const node = directive(type, 'node');
  const fields = new Map(
    recordFields(type, sdl).map((field): [string, Field] => [field.name.value, readField(name, field, sdl)]),
  );
  return {
    kind: 'node',
    name,
    prefix: String(node?.['prefix']),
    plural: String(node?.['plural']),
    entry: directive(type, 'entry') !== null,
    anonymous: directive(type, 'anonymous') !== null,
    interfaces: (type.interfaces ?? []).map((implemented) => implemented.name.value),
    fields,
    orders: directives(type, 'order').map((order) => readOrder(name, order, fields, values, faults)),
  };
}

/** The id is no fact: it is part of every row, and never written or missing. */
function recordFields(type: ObjectTypeDefinitionNode, sdl: SdlIndex): readonly FieldDefinitionNode[] {
  return fieldsWithInherited(type, sdl).filter((field) => field.name.value !== 'id');
}

function readOrder(
  type: string,
  given: Readonly<Record<string, unknown>>,
  fields: ReadonlyMap<string, Field>,
  values: ReadonlyMap<string, ValueType>,
  faults: Fault[],
): Order {
  const name = String(given['name']);
  const keys = (given['by'] as string[]).flatMap((path): OrderKey[] => {
    const [fieldName = '', partName] = path.split('.');
    const field = fields.get(fieldName);
    const part =
      field?.kind === 'valued' ? values.get(field.value)?.parts.find((p) => p.name === partName) : undefined;
    if (field?.kind === 'property' && !field.list && partName === undefined)
      return [orderKey(path, field.property, field)];
    if (field && part) return [orderKey(path, partProperty(fieldName, part.property), part)];
    faults.push({
      place: type,
      problem: `The order "${name}" names "${path}", which is no single value of this type`,
      remedy: 'Name a field, or a field and its part, such as "conduct.startEarliest"',
    });
    return [];
  });
  return { name, keys };
}

function orderKey(path: string, source: string, field: PropertyField): OrderKey {
  const type: KeyType = field.isEnum
    ? 'enum'
    : field.type === 'Int'
      ? 'int'
      : field.type === 'Date'
        ? 'day'
        : 'text';
  return { path, source, property: `${source}Key`, type };
}

function readAbstracts(
  nodes: ReadonlyMap<string, NodeType>,
  sdl: SdlIndex,
): ReadonlyMap<string, AbstractType> {
  const abstracts = new Map<string, AbstractType>();
  for (const [name, definition] of sdl.interfaces) {
    const possible = [...nodes.values()]
      .filter((node) => node.interfaces.includes(name))
      .map((node) => node.name);
    const fields = (definition.fields ?? []).map((field) => field.name.value);
    abstracts.set(name, { kind: 'abstract', name, possible, fields: [...new Set(['id', ...fields])] });
  }
  for (const [name, definition] of sdl.unions) {
    const possible = (definition.types ?? []).map((type) => type.name.value);
    abstracts.set(name, { kind: 'abstract', name, possible, fields: [] });
  }
  return abstracts;
}

function readRoots(sdl: SdlIndex): ReadonlyMap<string, RootField> {
  const fields = sdl.objects.get('Query')?.fields ?? [];
  return new Map(
    fields.map((field): [string, RootField] => {
      const type = typeParts(field.type);
      const args = (field.arguments ?? []).map((argument) => argument.name.value);
      const abstract = sdl.kindOf(type.name) === 'abstract';
      const pattern = directive(field, 'pattern');
      const kind = pattern
        ? 'pattern'
        : directive(field, 'search')
          ? 'search'
          : args.includes('ids')
            ? 'byIds'
            : !type.list
              ? abstract
                ? 'byId'
                : 'one'
              : directive(field, 'plain')
                ? 'list'
                : 'page';
      return [
        field.name.value,
        {
          name: field.name.value,
          target: type.name,
          kind,
          equal: (pattern?.['equal'] as string[] | undefined) ?? [],
        },
      ];
    }),
  );
}
