import type { Similarity as Stated } from '../model/generated/enums.js';
import type { NodeFact } from '../model/facts.js';
import type { Properties } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { remembered } from './remembered.js';

/** Null stands for NOT_STATED. */
export type Similarity = Exclude<Stated, 'NOT_STATED'> | null;

/** Answers that say "similar", the strongest first. */
export const SIMILAR: readonly Similarity[] = ['STATED', 'SAME_CODE', 'SAME_FAMILY'];

/**
 * Whether an allegation is about conduct similar to any of earlier ones. Source: domain.md section 5: "*Similar* conduct is
 * STATED (a source's own words, cited), SAME_CODE, SAME_FAMILY, NO or NOT_STATED. Categories that are inferences are
 * marked, and count only with `includeInferred`". The strongest answer counts; NO must hold for all of them.
 */
export function similarity(
  graph: FactGraph,
  earlier: readonly NodeFact[],
  now: NodeFact,
  includeInferred = false,
): Similarity {
  const answers = earlier.map((one) => ofTwo(graph, one, now, includeInferred));
  const similar = SIMILAR.find((answer) => answers.includes(answer));
  return similar ?? (answers.length > 0 && answers.every((answer) => answer === 'NO') ? 'NO' : null);
}

/** Both answers as a row keeps them: without categories that are inferences, and with them. */
export function similarityProperties(
  graph: FactGraph,
  earlier: readonly NodeFact[],
  now: NodeFact,
): Properties {
  const similar = similarity(graph, earlier, now);
  const similarWithInferred = similarity(graph, earlier, now, true);
  return { ...(similar && { similar }), ...(similarWithInferred && { similarWithInferred }) };
}

function ofTwo(graph: FactGraph, earlier: NodeFact, now: NodeFact, includeInferred: boolean): Similarity {
  const stated =
    graph.out(now.id, 'STATED_SIMILAR_TO').includes(earlier) ||
    graph.into(now.id, 'STATED_SIMILAR_TO').includes(earlier);
  if (stated) return 'STATED';
  const [a, b] = [categoryOf(graph, earlier, includeInferred), categoryOf(graph, now, includeInferred)];
  if (!a || !b) return null;
  if (sameCode(a, b)) return 'SAME_CODE';
  if (sameFamily(a, b)) return 'SAME_FAMILY';
  return a['scheme'] === b['scheme'] || (a['family'] !== 'OTHER' && b['family'] !== 'OTHER') ? 'NO' : null;
}

/** The category of an allegation; null where it is not stated. */
export function categoryOf(
  graph: FactGraph,
  allegation: NodeFact,
  includeInferred: boolean,
): Properties | null {
  if (!includeInferred && allegation.properties['categoryInferred'] === 'YES') return null;
  return anyCategory(graph, allegation);
}

const anyCategory = remembered(
  (graph, { id }): Properties | null => graph.out(id, 'IN_CATEGORY')[0]?.properties ?? null,
);

export function sameCode(a: Properties, b: Properties): boolean {
  return a['scheme'] === b['scheme'] && a['code'] === b['code'];
}

/** OTHER is "anything else, or nothing that can be mapped": no family that two could share. */
export function sameFamily(a: Properties, b: Properties): boolean {
  return a['family'] === b['family'] && a['family'] !== 'OTHER';
}
