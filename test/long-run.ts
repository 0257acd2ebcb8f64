import { readSettings } from '../src/config/settings.js';

/** `npm run test:long`: what takes minutes and rarely finds more is done, too. */
export const isLongRun = readSettings().CONDUCT_GRAPH_TEST_RUNS > 1000;
