import type { Planning, RecordBuilder } from './record-builder.js';
import { collect, objectType, type Selected } from './selection.js';
import { planFacets } from './search-facets.js';
import type { ConnectionField, EdgeField } from './shape.js';
import type { Facet } from './statement-plan.js';

/** What the fields of a connection need to be read. Asking for it puts it into the statement. */
export interface PageUse {
  /** The records of the page. */
  records(): RecordBuilder;
  /** What cursors are made of. */
  cursors(): void;
  /** Whether there are more records on this side of the page. */
  more(side: 'hasNextPage' | 'hasPreviousPage'): void;
  count(): void;
  /** Counts by a facet, of a search; gives the place of the counts. */
  readonly facet?: (facet: Facet) => number;
}

/**
 * Plans the fields of a connection, whatever its records are and wherever they come from.
 * @param container the type that has the fields: a connection, or a pattern, whose other fields are left out
 */
export function planConnectionFields(
  target: string,
  selected: Selected,
  use: PageUse,
  planning: Planning,
  path: string,
  container = `${target}Connection`,
): readonly ConnectionField[] {
  const fieldsOf = (type: string, below: Selected['below']) =>
    collect(objectType(type, planning.reading.schema), below, planning.reading);

  function connectionField(one: Selected): ConnectionField | null {
    const { key, name, below } = one;
    switch (name) {
      case 'nodes':
        return { key, kind: 'nodes', shape: use.records().add(below, `${path}.${key}`) };
      case 'edges':
        use.records();
        return { key, kind: 'edges', fields: fieldsOf(`${target}Edge`, below).map(edgeField) };
      case 'pageInfo':
        return { key, kind: 'pageInfo', fields: fieldsOf('PageInfo', below).map(pageInfoField) };
      case 'totalCount':
        use.count();
        return { key, kind: 'totalCount' };
      case 'completeness':
        return { key, kind: 'completeness' };
      case 'facets':
        return { key, kind: 'facets', fields: planFacets(target, one, use.facet ?? (() => 0), planning) };
      case '__typename':
        return { key, kind: 'constantTypename', name: container };
      default:
        return null;
    }
  }

  function edgeField({ key, name, below }: Selected): EdgeField {
    if (name === 'node') return { key, kind: 'node', shape: use.records().add(below, `${path}.${key}`) };
    if (name !== 'cursor') return { key, kind: 'constantTypename', name: `${target}Edge` };
    use.cursors();
    return { key, kind: 'cursor' };
  }

  function pageInfoField({ key, name }: Selected): { key: string; name: string } {
    use.records();
    if (name === 'hasNextPage' || name === 'hasPreviousPage') use.more(name);
    if (name === 'startCursor' || name === 'endCursor') use.cursors();
    return { key, name };
  }

  return fieldsOf(container, selected.below).flatMap((one) => connectionField(one) ?? []);
}
