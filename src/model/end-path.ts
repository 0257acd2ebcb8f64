import type { GraphModel, LinkType, Step } from './graph-model.js';

/** The type of the node at the end of a link. */
export function endType(link: LinkType): string {
  for (const field of link.fields.values())
    if (field.kind === 'end' && field.path.length === 0) return field.target;
  throw new Error(`${link.name} has no end`);
}

/** The relationships that lead from the end of a link along fields that hold one record each. */
export function endSteps(link: LinkType, path: readonly string[], model: GraphModel): readonly Step[] {
  let type = endType(link);
  return path.map((name) => {
    const field = model.nodes.get(type)?.fields.get(name);
    if (field?.kind !== 'one') throw new Error(`${type}.${name} leads to no single record`);
    type = field.target;
    return field.step;
  });
}
