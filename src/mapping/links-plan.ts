import type { LinkField, LinksField, LinkType } from '../model/graph-model.js';
import { endSteps } from '../model/end-path.js';
import type { Given } from './argument-reads.js';
import type { LinkColumn, LinksPlan } from './plan.js';
import {
  recordBuilder,
  type ColumnBuilder,
  type Columns,
  type Planning,
  type RecordBuilder,
} from './record-builder.js';
import { collect, objectType, type Selected } from './selection.js';
import type { LinkShapeField, Read } from './shape.js';

/** A column that lists relationships with their own properties: an attribution's candidates, a unit's commands on a day. */
export function linksColumn(
  field: LinksField,
  selected: Selected,
  columns: Columns,
  planning: Planning,
  path: string,
): Read {
  const link = planning.model.links.get(field.link);
  if (!link) throw new Error(`${field.link} is no link type`);
  const rule = selected.read((given) => ruleOf(field, given));
  const column = `links ${selected.name} ${JSON.stringify(rule)}`;
  const builder = columns.put(column, () => linksBuilder(rule, field, link, planning));
  const below = collect(objectType(link.name, planning.reading.schema), selected.below, planning.reading);
  return { kind: 'links', column, fields: below.map((one) => linkField(link, one, builder, path)) };
}

function ruleOf({ rule }: LinksField, given: Given): LinksPlan['rule'] {
  if (!rule) return null;
  const day = { $: String(given[rule.arguments[0] ?? '']) };
  return { name: rule.name, prefix: rule.from[0] ?? '', day };
}

interface LinksBuilder extends ColumnBuilder {
  /** The records at an end; asking for them puts them into the row. */
  end(name: string): RecordBuilder | null;
}

/** All properties of a link are read, since they are few; its ends only where they are selected. */
function linksBuilder(
  rule: LinksPlan['rule'],
  field: LinksField,
  link: LinkType,
  planning: Planning,
): LinksBuilder {
  const records = new Map<string, RecordBuilder>();
  const columnOf = (one: LinkField): LinkColumn => {
    if (one.kind === 'property') return { kind: 'property', property: one.property };
    if (one.kind === 'computed') return { kind: 'rule' };
    const record = records.get(one.name);
    if (!record) return { kind: 'none' };
    return { kind: 'end', path: endSteps(link, one.path, planning.model), node: record.finish().node };
  };
  return {
    end(name) {
      const end = link.fields.get(name);
      if (end?.kind !== 'end') return null;
      const record = records.get(name) ?? recordBuilder(end.target, planning);
      records.set(name, record);
      return record;
    },
    finish: () => ({
      kind: 'links',
      links: { step: field.step, columns: [...link.fields.values()].map(columnOf), rule },
    }),
  };
}

function linkField(link: LinkType, selected: Selected, builder: LinksBuilder, path: string): LinkShapeField {
  const { key, name } = selected;
  if (name === '__typename') return { key, index: -1, kind: 'constantTypename', name: link.name };
  const index = [...link.fields.keys()].indexOf(name);
  const record = builder.end(name);
  if (record) return { key, index, kind: 'end', shape: record.add(selected.below, `${path}.${key}`) };
  return { key, index, kind: 'property', absent: 'null' };
}
