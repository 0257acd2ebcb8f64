import type { NodeFact } from '../model/facts.js';
import type { Additions } from './additions.js';
import { compareText } from './compare-text.js';
import type { FactGraph } from './fact-graph.js';
import { ofDataSet } from './of-data-set.js';
import { grouped } from './grouped.js';
import { outcomesOf } from './outcomes-of.js';
import { keptEvidence, tallies, type Tally } from './tally.js';

/**
 * Categories, and families of them, in which allegations with a finding that stands came to different outcomes. Source:
 * domain.md section 5, question 25. Categories that are inferences do not count, OTHER is no family that two could share,
 * and an outcome that is not stated differs from none.
 * @param graph with the status of each finding
 */
export function differentOutcomesTally(graph: FactGraph): Additions {
  return {
    nodes: graph.nodes('DataSet').flatMap(({ id }) => {
      const own = ofDataSet(graph, 'Allegation', id).filter(
        ({ properties }) => properties['categoryInferred'] !== 'YES',
      );
      const byCode = groups(own, (one) => graph.out(one.id, 'IN_CATEGORY')[0]?.id);
      const byFamily = groups(own, ({ properties: { family } }) =>
        family === 'OTHER' ? undefined : (family as string | undefined),
      );
      return tallies(id, [
        all('SAME_CODE', graph, byCode),
        all('SAME_FAMILY', graph, byFamily),
        ...[...byCode].flatMap(([category, all]) => rows(graph, `SAME_CODE ${category}`, { category }, all)),
        ...[...byFamily].flatMap(([family, all]) => rows(graph, `SAME_FAMILY ${family}`, { family }, all)),
      ]);
    }),
  };
}

function groups(
  all: readonly NodeFact[],
  keyOf: (one: NodeFact) => string | undefined,
): ReadonlyMap<string, readonly NodeFact[]> {
  const found = new Map<string, NodeFact[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const group = found.get(key);
    if (group) group.push(one);
    else found.set(key, [one]);
  }
  return found;
}

/** How many are compared: those with a finding that stands, whatever it came to. */
function all(key: string, graph: FactGraph, compared: ReadonlyMap<string, readonly NodeFact[]>): Tally {
  const number = [...compared.values()].flat().filter((one) => outcomesOf(graph, one)).length;
  return { pattern: 'differentOutcomesAll', key, values: { number, possible: 0 } };
}

/** A row for each outcome, where there are two or more. */
function rows(
  graph: FactGraph,
  key: string,
  about: Readonly<Record<string, string>>,
  allegations: readonly NodeFact[],
): readonly Tally[] {
  const stated = allegations.flatMap((one) => {
    const outcomes = outcomesOf(graph, one);
    return outcomes && !outcomes.includes('NOT_STATED') ? [{ id: one.id, outcomes }] : [];
  });
  const byOutcomes = grouped(stated, ({ outcomes }) => outcomes.join(' '));
  if (byOutcomes.size < 2) return [];
  return [...byOutcomes]
    .sort(([a], [b]) => compareText(a, b))
    .map(([text, came]) => ({
      pattern: 'differentOutcomes',
      key: `${key} ${text}`,
      values: {
        ...about,
        outcomes: came[0]?.outcomes ?? [],
        allegations: came.length,
        ofAllegations: stated.length,
        ...keptEvidence(came.map(({ id }) => id)),
      },
    }));
}
