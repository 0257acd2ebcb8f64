import {
  GraphQLError,
  Kind,
  parse,
  Source,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';
import type { Fault } from '../errors.js';
import { directive } from './sdl-reader.js';

/** One file of the SDL. */
export interface SdlFile {
  readonly name: string;
  readonly text: string;
}

export type TypeKind =
  'node' | 'abstract' | 'value' | 'view' | 'link' | 'row' | 'plain' | 'enum' | 'scalar' | 'unknown';

/** The definitions of all files by name, before anything is made of them. */
export interface SdlIndex {
  readonly document: DocumentNode;
  readonly objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>;
  readonly unions: ReadonlyMap<string, UnionTypeDefinitionNode>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  kindOf(name: string): TypeKind;
}

const BUILT_IN = ['ID', 'String', 'Int', 'Float', 'Boolean'];

/** Parses all files together. Syntax faults are put into `faults`, each with file:line:column. */
export function indexSdl(files: readonly SdlFile[], faults: Fault[]): SdlIndex {
  const read: DefinitionNode[] = [];
  for (const file of files) {
    try {
      read.push(...parse(new Source(file.text, file.name)).definitions);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const at = error.locations?.[0];
      faults.push({
        place: `${file.name}:${String(at?.line ?? 1)}:${String(at?.column ?? 1)}`,
        problem: error.message,
        remedy: 'Write valid GraphQL SDL',
      });
    }
  }
  const definitions = withExtensions(read);
  const objects = new Map(
    definitions.filter((d) => d.kind === Kind.OBJECT_TYPE_DEFINITION).map((d) => [d.name.value, d]),
  );
  const interfaces = new Map(
    definitions.filter((d) => d.kind === Kind.INTERFACE_TYPE_DEFINITION).map((d) => [d.name.value, d]),
  );
  const unions = new Map(
    definitions.filter((d) => d.kind === Kind.UNION_TYPE_DEFINITION).map((d) => [d.name.value, d]),
  );
  const enums = new Map(
    definitions
      .filter((d) => d.kind === Kind.ENUM_TYPE_DEFINITION)
      .map((d) => [d.name.value, (d.values ?? []).map((value) => value.name.value)]),
  );
  const scalars = new Set([
    ...BUILT_IN,
    ...definitions.filter((d) => d.kind === Kind.SCALAR_TYPE_DEFINITION).map((d) => d.name.value),
  ]);

  function kindOf(name: string): TypeKind {
    if (enums.has(name)) return 'enum';
    if (scalars.has(name)) return 'scalar';
    if (interfaces.has(name) || unions.has(name)) return 'abstract';
    const object = objects.get(name);
    if (!object) return 'unknown';
    for (const kind of ['node', 'value', 'view', 'link', 'row'] as const)
      if (directive(object, kind)) return kind;
    return 'plain';
  }

  return { document: { kind: Kind.DOCUMENT, definitions }, objects, interfaces, unions, enums, kindOf };
}

/** `extend type` as if its fields stood in the type: each pattern adds its field to Query from a file of its own. */
function withExtensions(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const extensions = definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_EXTENSION);
  return definitions.flatMap((definition): DefinitionNode[] => {
    if (definition.kind === Kind.OBJECT_TYPE_EXTENSION) return [];
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [definition];
    const added = extensions.filter((one) => one.name.value === definition.name.value);
    const fields = [...(definition.fields ?? []), ...added.flatMap((one) => one.fields ?? [])];
    return [{ ...definition, fields }];
  });
}

/** A type's own fields and those of the interfaces that it implements, its own last. */
export function fieldsWithInherited(
  type: ObjectTypeDefinitionNode,
  sdl: SdlIndex,
): readonly FieldDefinitionNode[] {
  const fields = new Map<string, FieldDefinitionNode>();
  for (const implemented of type.interfaces ?? []) {
    for (const field of sdl.interfaces.get(implemented.name.value)?.fields ?? [])
      fields.set(field.name.value, field);
  }
  for (const field of type.fields ?? []) fields.set(field.name.value, field);
  return [...fields.values()];
}
