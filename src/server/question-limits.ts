import type { CostLimits } from '../mapping/cost-limits.js';
import type { PageLimits } from '../mapping/page-arguments.js';

/** What one question may ask for at most, from its text to what it can read. */
export interface QuestionLimits extends CostLimits {
  readonly pages: PageLimits;
  /** Words and signs of its text. */
  readonly tokens: number;
}
