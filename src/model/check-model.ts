import { isTypeDefinitionNode, Kind } from 'graphql';
import type { Fault } from '../errors.js';
import type { Agreement, Field, GraphModel, Step } from './graph-model.js';
import type { SdlIndex } from './sdl-index.js';
import { placeOf } from './sdl-reader.js';

/** Everything that the SDL could get wrong and that GraphQL itself would not notice. Each fault has its coordinate. */
export function checkModel(model: GraphModel, sdl: SdlIndex): readonly Fault[] {
  return [
    ...describedFaults(sdl),
    ...typeFaults(model, sdl),
    ...presenceFaults(model),
    ...fieldFaults(model, sdl),
    ...stepFaults(model),
  ];
}

/** The descriptions are the manual, so none may be missing. */
function describedFaults(sdl: SdlIndex): readonly Fault[] {
  const faults: Fault[] = [];
  const missing = (coordinate: string, place: string) =>
    faults.push({
      place: `${coordinate} (${place})`,
      problem: 'It has no description',
      remedy: 'Say in plain words what it is',
    });
  for (const definition of sdl.document.definitions) {
    if (!isTypeDefinitionNode(definition)) continue;
    const name = definition.name.value;
    if (!definition.description) missing(name, placeOf(definition));
    if ('fields' in definition) {
      for (const field of definition.fields ?? [])
        if (!field.description) missing(`${name}.${field.name.value}`, placeOf(field));
    }
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const value of definition.values ?? [])
        if (!value.description) missing(`${name}.${value.name.value}`, placeOf(value));
    }
  }
  return faults;
}

function typeFaults(model: GraphModel, sdl: SdlIndex): readonly Fault[] {
  const faults: Fault[] = [];
  const prefixes = new Map<string, string>();
  for (const node of model.nodes.values()) {
    const other = prefixes.get(node.prefix);
    if (other)
      faults.push({
        place: node.name,
        problem: `Its prefix "${node.prefix}" is that of ${other}`,
        remedy: 'Give each type a prefix of its own',
      });
    prefixes.set(node.prefix, node.name);
    if (!/^[a-z]+$/.test(node.prefix))
      faults.push({
        place: node.name,
        problem: 'Its prefix is not lower-case letters',
        remedy: 'Use lower-case letters only',
      });
    if (node.orders.length === 0 && node.name !== 'Removed') {
      faults.push({
        place: node.name,
        problem: 'It declares no order',
        remedy: 'Add @order: every list needs one that ends in the id',
      });
    }
    for (const name of node.interfaces) {
      if (!sdl.interfaces.has(name))
        faults.push({
          place: node.name,
          problem: `It implements ${name}, which is not defined`,
          remedy: 'Define the interface',
        });
    }
  }
  for (const root of model.roots.values()) {
    if (model.nodes.get(root.target)?.anonymous) {
      faults.push({
        place: `Query.${root.name}`,
        problem: `${root.target} is anonymous`,
        remedy: 'Reach it from the records that it belongs to',
      });
    }
  }
  return faults;
}

/** A value of which no part tells that it is stated would always read as not stated. */
function presenceFaults(model: GraphModel): readonly Fault[] {
  return [...model.values.values()].flatMap(({ name, presence, parts }) => {
    const known = parts.map((part) => part.name);
    if (presence.length > 0 && presence.every((part) => known.includes(part))) return [];
    return [
      {
        place: name,
        problem: `Its presence [${presence.join(', ')}] names no part of it, or one that it does not have`,
        remedy: `Name at least one of ${known.join(', ')}`,
      },
    ];
  });
}

function fieldFaults(model: GraphModel, sdl: SdlIndex): readonly Fault[] {
  const faults: Fault[] = [];
  for (const field of allFields(model)) {
    const target = 'target' in field ? field.target : 'link' in field ? field.link : undefined;
    const fault = (problem: string, remedy: string) =>
      faults.push({ place: field.coordinate, problem, remedy });
    if (target && sdl.kindOf(target) === 'unknown')
      fault(`Its type ${target} is not defined`, 'Define it, or name another type');
    if (field.kind === 'property' && !field.isEnum && sdl.kindOf(field.type) !== 'scalar') {
      fault(
        `Its type ${field.type} is neither a scalar, an enum nor a type with a directive`,
        'Give that type @node, @value, @view or @link',
      );
    }
    if ((field.kind === 'one' || field.kind === 'links') && field.step.type === '')
      fault('It leads to a record and follows nothing', 'Add @relationship');
    if (field.kind === 'many' && !field.step && !field.hub && field.matching.length === 0)
      fault('It leads to records and follows nothing', 'Add @relationship, @hub or @matching');
    if (field.kind === 'many' && field.matching.some(isMalformed))
      fault(
        'It agrees on something that cannot be read',
        'Write each as "theirs <= ours", by =, <=, >= or IN',
      );
    if (field.kind === 'many' && field.matching.length > 0 && !field.plain)
      fault('No index pages a list by agreement', 'Make it @plain');
    if (field.kind === 'many' && field.written === 'PART' && model.nodes.get(field.target)?.entry) {
      fault(`It writes ${field.target} as a part, which is an entry of its own`, 'Write it as HANDLE');
    }
    if (field.kind === 'property' && field.notStated && !field.nonNull) {
      fault(`Its enum ${field.type} has NOT_STATED, so it is never null`, `Make it ${field.type}!`);
    }
  }
  return faults;
}

/** One relationship type from one label leads to one type only, so that generated Cypher needs no label at the far end. */
function stepFaults(model: GraphModel): readonly Fault[] {
  const faults: Fault[] = [];
  for (const node of model.nodes.values()) {
    const seen = new Map<string, { readonly target: string; readonly coordinate: string }>();
    for (const field of fieldsAndViews(node.fields, model)) {
      const step = stepOf(field);
      if (!step || !('target' in field)) continue;
      const key = `${step.direction} ${step.type}`;
      const other = seen.get(key);
      if (other && other.target !== field.target) {
        faults.push({
          place: field.coordinate,
          problem: `${step.type} leads to ${other.target} in ${other.coordinate}`,
          remedy: 'Give each meaning a relationship type of its own',
        });
      }
      seen.set(key, { target: field.target, coordinate: field.coordinate });
    }
  }
  return faults;
}

function stepOf(field: Field): Step | null {
  return 'step' in field ? field.step : null;
}

function isMalformed({ theirs, by, ours }: Agreement): boolean {
  return theirs === '' || ours === '' || !['=', '<=', '>=', 'IN'].includes(by);
}

function* allFields(model: GraphModel): Iterable<Field> {
  for (const type of [...model.nodes.values(), ...model.views.values()]) yield* type.fields.values();
}

function* fieldsAndViews(fields: ReadonlyMap<string, Field>, model: GraphModel): Iterable<Field> {
  for (const field of fields.values()) {
    yield field;
    if (field.kind === 'viewed') yield* model.views.get(field.view)?.fields.values() ?? [];
  }
}
