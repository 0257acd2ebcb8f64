import type { Field, GraphModel, LinkType, NodeType, Step } from '../../src/model/graph-model.js';
import { endType } from '../../src/model/end-path.js';

/** One end of a relationship, as fields of the type at that end declare it. */
export interface End {
  readonly step: Step;
  /** Node types at the other end. */
  readonly partners: readonly string[];
  /** Whether a record has at most one of them, and must have it. */
  readonly one: boolean;
  readonly required: boolean;
  /** What properties the relationship has; null for none. */
  readonly link: LinkType | null;
}

/** Ends by `OUT HELD` or `IN HELD`. */
export type Ends = ReadonlyMap<string, End>;

export function endKey(step: Step): string {
  return `${step.direction} ${step.type}`;
}

export function reversed(step: Step): Step {
  return { type: step.type, direction: step.direction === 'OUT' ? 'IN' : 'OUT' };
}

/** All ends of all types: what joins a random graph together. */
export function relationshipEnds(model: GraphModel): ReadonlyMap<string, Ends> {
  return new Map([...model.nodes.values()].map((type) => [type.name, endsOf(type, model)]));
}

function endsOf(type: NodeType, model: GraphModel): Ends {
  const ends = new Map<string, End>();
  for (const field of fieldsWithViews(type, model)) {
    const end = endOf(field, model);
    if (!end) continue;
    const known = ends.get(endKey(end.step));
    ends.set(endKey(end.step), known ? { ...known, link: known.link ?? end.link } : end);
  }
  return ends;
}

function fieldsWithViews(type: NodeType, model: GraphModel): readonly Field[] {
  return [...type.fields.values()].flatMap((field) =>
    field.kind === 'viewed' ? [...(model.views.get(field.view)?.fields.values() ?? [])] : [field],
  );
}

function endOf(field: Field, model: GraphModel): End | null {
  const partners = (target: string) => model.abstracts.get(target)?.possible ?? [target];
  switch (field.kind) {
    case 'one': {
      const { step, target, nonNull } = field;
      return { step, partners: partners(target), one: true, required: nonNull, link: null };
    }
    case 'many':
      if (!field.step) return null;
      return { step: field.step, partners: partners(field.target), one: false, required: false, link: null };
    case 'links': {
      const link = model.links.get(field.link);
      if (!link) return null;
      return { step: field.step, partners: partners(endType(link)), one: false, required: false, link };
    }
    default:
      return null;
  }
}
