import type { Similarity as Stated } from '../model/generated/enums.js';
import type { NodeFact } from '../model/facts.js';
import type { FactGraph } from './fact-graph.js';
import { statedCategory } from './same-category.js';

/** Null stands for NOT_STATED. */
export type Similarity = Exclude<Stated, 'NOT_STATED'> | null;

/** Answers that say "similar", the strongest first. */
export const SIMILAR: readonly Similarity[] = ['STATED', 'SAME_CODE', 'SAME_FAMILY'];

/**
 * Whether an allegation is about conduct similar to any of earlier ones. Source: domain.md section 5: "*Similar* conduct is
 * STATED (a source's own words, cited), SAME_CODE, SAME_FAMILY, NO or NOT_STATED. Categories that are inferences are
 * marked", and here they count as not stated. The strongest answer counts; NO must hold for all of them.
 */
export function similarity(graph: FactGraph, earlier: readonly NodeFact[], now: NodeFact): Similarity {
  const answers = earlier.map((one) => ofTwo(graph, one, now));
  const similar = SIMILAR.find((answer) => answers.includes(answer));
  return similar ?? (answers.length > 0 && answers.every((answer) => answer === 'NO') ? 'NO' : null);
}

function ofTwo(graph: FactGraph, earlier: NodeFact, now: NodeFact): Similarity {
  const stated =
    graph.out(now.id, 'STATED_SIMILAR_TO').includes(earlier) ||
    graph.into(now.id, 'STATED_SIMILAR_TO').includes(earlier);
  if (stated) return 'STATED';
  const [a, b] = [statedCategory(graph, earlier), statedCategory(graph, now)];
  if (!a || !b) return null;
  const sameScheme = a['scheme'] === b['scheme'];
  if (sameScheme && a['code'] === b['code']) return 'SAME_CODE';
  // OTHER is "anything else, or nothing that can be mapped": no family that two could share.
  if (a['family'] === b['family'] && a['family'] !== 'OTHER') return 'SAME_FAMILY';
  return sameScheme || (a['family'] !== 'OTHER' && b['family'] !== 'OTHER') ? 'NO' : null;
}
