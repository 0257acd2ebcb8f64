import type { NodeFact, PropertyValue } from '../../src/model/facts.js';
import type { LinkField, LinksField } from '../../src/model/graph-model.js';
import { partProperty } from '../../src/model/part-property.js';
import type { Found } from './naive-graph.js';
import { compareText } from './naive-order.js';
import { readProperty } from './read-property.js';
import type { Naive, Source } from './source.js';
import { endRecord } from './where-truth.js';

type Given = Readonly<Record<string, unknown>>;

/** A list of relationships with their own properties: by these in the order of the SDL, then by the id at the end. */
export function linkSources(field: LinksField, of: NodeFact, given: Given, naive: Naive): readonly Source[] {
  const { graph } = naive;
  const fields = graph.model.links.get(field.link)?.fields ?? new Map<string, LinkField>();
  const links = graph.follow(of, field.step).flatMap((found): readonly Link[] => {
    const certainty = field.rule ? reachesOn(found, field.rule.from[0] ?? '', given['day'] as string) : null;
    return field.rule && !certainty ? [] : [{ ...found, certainty }];
  });
  const values = (link: Link) =>
    [...fields.values()].flatMap((one): readonly Value[] => {
      if (one.kind === 'computed') return [link.certainty];
      return one.kind === 'property' ? [link.properties[one.property]] : [];
    });
  const ordered = [...links].sort((a, b) => {
    const right = values(b);
    const differing = values(a)
      .map((value, index) => compareValues(value, right[index]))
      .find((result) => result !== 0);
    return differing ?? compareText(a.record.id, b.record.id);
  });
  return ordered.map((link) => ({ read: (name) => readLink(fields.get(name), link, naive) }));
}

type Value = PropertyValue | null | undefined;

interface Link extends Found {
  readonly certainty: string | null;
}

function readLink(field: LinkField | undefined, link: Link, naive: Naive): unknown {
  switch (field?.kind) {
    case 'property':
      return readProperty(field, link.properties[field.property]);
    case 'computed':
      return link.certainty;
    case 'end': {
      const end = endRecord(link.record, field.path, naive.graph);
      return end ? naive.source(end) : null;
    }
    case undefined:
      throw new Error('The link has no such field');
  }
}

/**
 * How sure it is that a command stood on a day: certain when it had begun at the latest and not ended at the earliest,
 * possible when the vague bounds allow it, null when they don't.
 */
function reachesOn({ record }: Found, prefix: string, day: string): string | null {
  const bound = (part: string) => record.properties[partProperty(prefix, part)] as string | undefined;
  const [startEarliest, endLatest] = [bound('startEarliest'), bound('endLatest')];
  if (startEarliest === undefined || endLatest === undefined) return null;
  if (day < startEarliest || day > endLatest) return null;
  const surely = (bound('startLatest') ?? '') <= day && day <= (bound('endEarliest') ?? '');
  return surely ? 'DEFINITE' : 'POSSIBLE';
}

function compareValues(a: Value, b: Value): number {
  if (a == null || b == null) return Number(a == null) - Number(b == null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
}
