import type { NodeFact } from '../../src/model/facts.js';
import type { Field, ManyField, ValueField } from '../../src/model/graph-model.js';
import { partProperty } from '../../src/model/part-property.js';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';
import { linkSources } from './link-sources.js';
import { naiveOrder, sorted } from './naive-order.js';
import { pageSource } from './naive-page.js';
import { readProperty } from './read-property.js';
import type { Naive, Source } from './source.js';
import { isWhole } from './where-truth.js';

type Given = Readonly<Record<string, unknown>>;

/** A record, reading its fields by what the model says of each. */
export function recordSource(record: NodeFact, naive: Naive): Source {
  const type = naive.graph.model.nodes.get(record.type);
  return {
    typename: record.type,
    read: (name, given) =>
      name === 'id' ? record.id : readField(type?.fields.get(name), record, given, naive),
  };
}

function readField(field: Field | undefined, record: NodeFact, given: Given, naive: Naive): unknown {
  const { graph } = naive;
  const { properties } = record;
  const source = (one: NodeFact | undefined) => (one ? naive.source(one) : null);
  switch (field?.kind) {
    case 'property':
      return readProperty(field, properties[field.property]);
    case 'valued':
      return valueSource(field, record, naive);
    case 'one': {
      const target = graph.follow(record, field.step)[0]?.record;
      return source(target && isPossible(target, field.target, naive) ? target : undefined);
    }
    case 'reference':
      return source(graph.find(String(properties[field.property])));
    case 'many':
      return readMany(field, record, given, naive);
    case 'links':
      return linkSources(field, record, given, naive);
    case 'viewed': {
      const fields = graph.model.views.get(field.view)?.fields;
      return { read: (name: string, args: Given) => readField(fields?.get(name), record, args, naive) };
    }
    case 'computed': {
      const values = field.rule.from.map((property) => properties[property] ?? null);
      const value = naive.rules[field.rule.name]?.(values, given) as Given | null | undefined;
      return value ? { read: (name: string) => value[name] } : null;
    }
    case undefined:
      throw new Error(`${record.type} has no such field`);
  }
}

/** Nothing leads to a victim but an allegation and its matter, though a citation may stand behind a fact about one. */
function isPossible(record: NodeFact, target: string, { graph }: Naive): boolean {
  return graph.model.abstracts.get(target)?.possible.includes(record.type) ?? record.type === target;
}

function valueSource(field: ValueField, { properties }: NodeFact, { graph }: Naive): Source | null {
  const type = graph.model.values.get(field.value);
  const stored = (part: string) => properties[partProperty(field.name, part)];
  if (!type?.presence.some((part) => stored(part) !== undefined)) return null;
  return {
    read: (name) => {
      const part = type.parts.find((one) => one.name === name);
      const value = stored(name);
      const isOpen = part?.type === 'Date' && (value === FIRST_DAY || value === LAST_DAY);
      return part && !isOpen ? readProperty(part, value) : null;
    },
  };
}

function readMany(field: ManyField, record: NodeFact, given: Given, naive: Naive): unknown {
  const { graph } = naive;
  const members = graph
    .members(record, field)
    .filter((member) =>
      field.filters.every((name) => given[name] == null || member.properties[name] === given[name]),
    );
  if (!field.plain) return pageSource(field.target, members, isWhole(record, field.name), given, naive);
  const order = naiveOrder(graph.model.nodes.get(field.target), null);
  return sorted(members, order).map((member) => naive.source(member));
}
