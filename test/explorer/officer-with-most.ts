import type { TestServer } from '../server/test-server.js';

/** The officer with the most allegations, and how many of them stand where. */
export interface OfficerWithMost {
  readonly id: string;
  readonly count: number;
  readonly standing: readonly number[];
}

interface Officer {
  readonly id: string;
  readonly allegations: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly status: string }[];
  };
}

const QUERY = '{ officers(first: 100) { nodes { id allegations { totalCount nodes { status } } } } }';

/** Of the first hundred officers by name. */
export async function officerWithMost(server: TestServer): Promise<OfficerWithMost> {
  const { body } = await server.ask(QUERY);
  const { nodes } = (body.data as unknown as { readonly officers: { readonly nodes: readonly Officer[] } })
    .officers;
  const [first] = [...nodes].sort((a, b) => b.allegations.totalCount - a.allegations.totalCount);
  if (!first) throw new Error('No officer is loaded');
  const { id, allegations } = first;
  const standing = new Map<string, number>();
  for (const { status } of allegations.nodes) standing.set(status, (standing.get(status) ?? 0) + 1);
  return { id, count: allegations.totalCount, standing: [...standing.values()] };
}
