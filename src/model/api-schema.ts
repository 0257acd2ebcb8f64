import {
  buildASTSchema,
  isScalarType,
  Kind,
  parse,
  parseType,
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
} from 'graphql';
import { connectionArguments, connectionTypes, PAGE_TYPES } from './connection-types.js';
import { patternArguments, patternTypes } from './pattern-types.js';
import { takeOnlyDays } from './date-scalar.js';
import type { GraphModel } from './graph-model.js';
import { directive, typeParts } from './sdl-reader.js';
import { VALUE_FILTERS, whereTypes } from './where-types.js';

/**
 * The published schema: the types of `schema/` without their directives, with connections, filters and orders.
 * @param assumeValid that it is valid is tested, and to find it out again would take 0.2 s of each start
 */
export function apiSchema(model: GraphModel, assumeValid = true): GraphQLSchema {
  const written = model.document.definitions
    .filter(isPublished)
    .map((definition) => publish(definition, model));
  const generated = parse(
    [VALUE_FILTERS, PAGE_TYPES, whereTypes(model), connectionTypes(model), patternTypes(model)].join('\n'),
  ).definitions;
  const schema = buildASTSchema(
    { kind: Kind.DOCUMENT, definitions: [...written, ...generated] },
    { assumeValid },
  );
  const date = schema.getType('Date');
  if (isScalarType(date)) takeOnlyDays(date);
  return schema;
}

/** Directives, and the enums that only they use, are our own business. */
function isPublished(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return false;
  return !(
    definition.kind === Kind.ENUM_TYPE_DEFINITION && ['Direction', 'Written'].includes(definition.name.value)
  );
}

function publish(definition: DefinitionNode, model: GraphModel): DefinitionNode {
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
    return {
      ...definition,
      directives: [],
      fields: inherited(definition, model).map((field) => publishField(field, model)),
    };
  }
  return definition;
}

/** The fields of a type and of its interfaces, with those of the interfaces first. */
function inherited(
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  model: GraphModel,
): readonly FieldDefinitionNode[] {
  const interfaces = (type.interfaces ?? []).map((implemented) =>
    model.document.definitions.find(
      (definition) =>
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION &&
        definition.name.value === implemented.name.value,
    ),
  ) as readonly InterfaceTypeDefinitionNode[];
  const fields = [...interfaces.flatMap((implemented) => implemented.fields ?? []), ...(type.fields ?? [])];
  return [...new Map(fields.map((field) => [field.name.value, field])).values()];
}

function publishField(field: FieldDefinitionNode, model: GraphModel): FieldDefinitionNode {
  const type = typeParts(field.type);
  if (directive(field, 'pattern')) {
    const own = argumentsOf(patternArguments(type.name, model));
    const args = [...(field.arguments ?? []), ...own];
    return { ...field, directives: [], type: parseType(`${type.name}Pattern!`), arguments: args };
  }
  const records = model.nodes.has(type.name) || model.abstracts.has(type.name);
  if (!type.list || !records || directive(field, 'plain')) return { ...field, directives: [] };
  return {
    ...field,
    directives: [],
    type: parseType(`${type.name}Connection!`),
    arguments: [...(field.arguments ?? []), ...argumentsOf(connectionArguments(type.name, model))],
  };
}

function argumentsOf(sdl: string): readonly InputValueDefinitionNode[] {
  const [type] = parse(`type Arguments { of(${sdl}): ID }`).definitions;
  return (type as ObjectTypeDefinitionNode).fields?.[0]?.arguments ?? [];
}
