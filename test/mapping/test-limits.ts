import type { PageLimits } from '../../src/mapping/page-arguments.js';

/** A usual page as small as the graphs of these tests, so that they fill it; and so few records as make a side rare. */
export const testLimits: PageLimits = { usual: 4, most: 100, rare: 3 };
