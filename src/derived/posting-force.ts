import { relationship, type Additions } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { listed } from './listed.js';

/**
 * A posting in a unit is one in the unit's force (domain.md section 3: "(Unit)-PART_OF->(Force)"), so a case file need not
 * write it. Where the force is withheld or in dispute it is left alone.
 */
export function postingForce(graph: FactGraph): Additions {
  const relationships = graph.nodes('Posting').flatMap((posting) => {
    const [unit] = graph.out(posting.id, 'IN_UNIT');
    const [force] = graph.out(unit?.id ?? '', 'PART_OF');
    const said =
      graph.out(posting.id, 'IN_FORCE').length > 0 ||
      listed(posting, 'withheldFacts', 'force') ||
      listed(posting, 'disputed', 'force');
    return force && !said ? [relationship('IN_FORCE', posting.id, force.id)] : [];
  });
  return { relationships };
}
