import { isTypeDefinitionNode, Kind, type TypeDefinitionNode } from 'graphql';
import type { GraphModel } from './graph-model.js';

/** The description of a type (`Officer`) or a field (`Officer.name`) in the SDL: the manual is written once. */
export function descriptionOf(coordinate: string, model: GraphModel): string {
  const [typeName, fieldName] = coordinate.split('.');
  const definition = model.document.definitions.find(
    (candidate): candidate is TypeDefinitionNode =>
      isTypeDefinitionNode(candidate) && candidate.name.value === typeName,
  );
  if (!definition) return '';
  if (fieldName === undefined) return definition.description?.value ?? '';
  if (!('fields' in definition)) return '';
  const own = definition.fields.find((field) => field.name.value === fieldName)?.description?.value;
  if (own !== undefined) return own;
  const interfaces = definition.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.interfaces ?? []) : [];
  return (
    interfaces
      .map((one) => descriptionOf(`${one.name.value}.${fieldName}`, model))
      .find((text) => text !== '') ?? ''
  );
}
