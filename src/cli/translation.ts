import type { Settings } from '../config/settings.js';
import { COMPUTED_RULES } from '../derived/computed-rules.js';
import type { GraphModel } from '../model/graph-model.js';
import { PATTERNS } from '../patterns/patterns.js';
import { translationOf, type Translation } from '../server/translation.js';

/** Words and signs of a question: twenty times those of the longest known operation. */
const MOST_TOKENS = 5000;
const MOST_FIELDS = 2000;
const MOST_ROOT_FIELDS = 20;
const USUAL_PAGE = 20;

/** What turns questions into statements, with the rules of computed fields and the limits that the settings put. */
export function translation(model: GraphModel, settings: Settings): Translation {
  const most = settings.CONDUCT_GRAPH_MOST_IN_PAGE;
  return translationOf(
    model,
    COMPUTED_RULES,
    { byField: PATTERNS, dataSet: settings.CONDUCT_GRAPH_DATA_SET },
    {
      pages: { usual: Math.min(USUAL_PAGE, most), most },
      tokens: MOST_TOKENS,
      depth: settings.CONDUCT_GRAPH_MOST_DEPTH,
      fields: MOST_FIELDS,
      rootFields: MOST_ROOT_FIELDS,
      subqueries: settings.CONDUCT_GRAPH_MOST_SUBQUERIES,
      records: settings.CONDUCT_GRAPH_MOST_RECORDS,
    },
  );
}
