import type { PageLimits } from '../../src/mapping/page-arguments.js';

/** A usual page as small as the graphs of these tests, so that they fill it. */
export const testLimits: PageLimits = { usual: 4, most: 100 };
