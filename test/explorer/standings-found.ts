import type { TestServer } from '../server/test-server.js';

/** An allegation that stands somewhere, with the pages that show it. */
export interface Standing {
  readonly id: string;
  readonly officer: string;
  readonly matter: string;
  readonly words: string;
}

interface Allegation {
  readonly id: string;
  readonly status: string;
  readonly words: string | null;
  readonly accused: { readonly id: string } | null;
  readonly matter: { readonly id: string };
}

const QUERY = '{ allegations(first: 100) { nodes { id status words accused { id } matter { id } } } }';

/** Of each status that the data have, an allegation. */
export async function standings(server: TestServer): Promise<ReadonlyMap<string, Standing>> {
  const { body } = await server.ask(QUERY);
  const { allegations } = body.data as unknown as {
    readonly allegations: { readonly nodes: readonly Allegation[] };
  };
  const found = new Map<string, Standing>();
  for (const { id, status, words, accused, matter } of allegations.nodes)
    if (accused && words !== null && !found.has(status))
      found.set(status, { id, officer: accused.id, matter: matter.id, words });
  return found;
}
