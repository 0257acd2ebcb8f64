import type { FieldDefinitionNode } from 'graphql';
import type {
  Agreement,
  Field,
  FieldBase,
  LinkField,
  PropertyField,
  RowField,
  Rule,
  Step,
  Written,
} from './graph-model.js';
import type { SdlIndex } from './sdl-index.js';
import { argumentNames, directive, typeParts } from './sdl-reader.js';

/** Reads a field of a node or view: what it is in the graph follows from its type and directives. */
export function readField(owner: string, field: FieldDefinitionNode, sdl: SdlIndex): Field {
  const base = readBase(owner, field);
  const type = typeParts(field.type);
  const rule = readRule(field);
  const reference = directive(field, 'reference');
  if (reference)
    return { ...base, kind: 'reference', property: String(reference['property']), target: type.name };
  if (sdl.kindOf(type.name) === 'link') {
    return {
      ...base,
      kind: 'links',
      step: readStep(field),
      link: type.name,
      written: readWritten(field),
      rule,
    };
  }
  if (rule) return { ...base, kind: 'computed', rule, type: type.name };
  switch (sdl.kindOf(type.name)) {
    case 'value':
      return { ...base, kind: 'valued', value: type.name, nonNull: type.nonNull };
    case 'view':
      return { ...base, kind: 'viewed', view: type.name };
    case 'node':
    case 'abstract':
      return readRelationship(base, field, type);
    default:
      return readProperty(base, field, sdl);
  }
}

/** Reads a field of a link: a property of the relationship, or the node at its end. */
export function readLinkField(owner: string, field: FieldDefinitionNode, sdl: SdlIndex): LinkField {
  const base = readBase(owner, field);
  const end = directive(field, 'end');
  const type = typeParts(field.type);
  if (end)
    return { ...base, kind: 'end', target: type.name, path: (end['path'] as string[] | undefined) ?? [] };
  const rule = readRule(field);
  if (rule) return { ...base, kind: 'computed', rule, type: type.name };
  return readProperty(base, field, sdl);
}

/** Reads a field of a counted row: a value, or records that the row is about. */
export function readRowField(owner: string, field: FieldDefinitionNode, sdl: SdlIndex): RowField {
  const base = readBase(owner, field);
  const type = typeParts(field.type);
  const records = ['node', 'abstract'].includes(sdl.kindOf(type.name));
  if (records) return { ...base, kind: type.list ? 'members' : 'record', target: type.name };
  return readProperty(base, field, sdl);
}

function readBase(owner: string, field: FieldDefinitionNode): FieldBase {
  return {
    name: field.name.value,
    coordinate: `${owner}.${field.name.value}`,
    derived: directive(field, 'derived') !== null,
    ours: directive(field, 'ours') !== null,
    optional: directive(field, 'optional') !== null,
    filter: directive(field, 'filter') !== null,
  };
}

function readRelationship(
  base: FieldBase,
  field: FieldDefinitionNode,
  type: ReturnType<typeof typeParts>,
): Field {
  const written = readWritten(field);
  if (!type.list) {
    return { ...base, kind: 'one', step: readStep(field), target: type.name, nonNull: type.nonNull, written };
  }
  const hub = directive(field, 'hub');
  return {
    ...base,
    kind: 'many',
    step: directive(field, 'relationship') ? readStep(field) : null,
    matching: readMatching(field),
    hub: hub && { property: String(hub['property']), from: (hub['from'] as string | undefined) ?? null },
    target: type.name,
    plain: directive(field, 'plain') !== null,
    written,
    filters: argumentNames(field),
  };
}

/** Reads a field that is one property, or a list of values in one property. */
export function readProperty(base: FieldBase, field: FieldDefinitionNode, sdl: SdlIndex): PropertyField {
  const type = typeParts(field.type);
  const members = sdl.enums.get(type.name);
  return {
    ...base,
    kind: 'property',
    property: (directive(field, 'stored')?.['property'] as string | undefined) ?? field.name.value,
    type: type.name,
    isEnum: members !== undefined,
    list: type.list,
    nonNull: type.nonNull,
    // A list has no such answer: what is not stated is an empty list.
    notStated: !type.list && (members?.includes('NOT_STATED') ?? false),
    searched: directive(field, 'searched') !== null,
  };
}

function readStep(field: FieldDefinitionNode): Step {
  const given = directive(field, 'relationship');
  return {
    type: (given?.['type'] as string | undefined) ?? '',
    direction: given?.['direction'] === 'IN' ? 'IN' : 'OUT',
  };
}

/** Each as `theirs <= ours`. */
function readMatching(field: FieldDefinitionNode): readonly Agreement[] {
  const on = (directive(field, 'matching')?.['on'] ?? []) as readonly string[];
  return on.map((text) => {
    const [theirs = '', by = '', ours = ''] = text.split(' ');
    return { theirs, by: by as Agreement['by'], ours };
  });
}

function readWritten(field: FieldDefinitionNode): Written | null {
  return (directive(field, 'relationship')?.['written'] as Written | undefined) ?? null;
}

function readRule(field: FieldDefinitionNode): Rule | null {
  const given = directive(field, 'computed');
  if (!given) return null;
  return { name: String(given['rule']), from: given['from'] as string[], arguments: argumentNames(field) };
}
