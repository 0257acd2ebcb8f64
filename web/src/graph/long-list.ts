import type { SurroundingsQueryVariables } from 'conduct-graph-client';
import type { Surrounded } from './neighbours.js';

/** The list of a record that may be too long to be drawn at once, and the variable from which it goes on. */
export interface LongList {
  readonly variable: Exclude<keyof SurroundingsQueryVariables, 'id'>;
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export function longListOf(node: Surrounded): LongList | null {
  switch (node.__typename) {
    case 'Officer':
    case 'Matter':
      return { variable: 'allegations', ...node.allegations };
    case 'Unit':
      return { variable: 'allegations', ...node.unitAllegations };
    case 'Category':
      return { variable: 'allegations', ...node.inCategory };
    case 'OfficeHolder':
      return { variable: 'seats', ...node.seats };
    case 'Allegation':
    case 'Hearing':
      return { variable: 'findings', ...node.findings };
    case 'Force':
      return { variable: 'units', ...node.units };
    case 'Court':
      return { variable: 'proceedings', ...node.criminalProceedings };
    case 'Source':
      return { variable: 'citations', ...node.citations };
    default:
      return null;
  }
}
