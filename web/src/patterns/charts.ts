import { lazy, type ComponentType } from 'react';
import type { PatternRow } from './pattern-answer.js';

/** What a picture of an answer gets. */
export interface Charted {
  readonly file: string;
  readonly rows: readonly PatternRow[];
}

const Plotted = lazy(() => import('./pattern-chart.js'));
const Network = lazy(() => import('./network-chart.js'));

/** The questions that one would rather look at. */
const CHARTS: ReadonlyMap<string, ComponentType<Charted>> = new Map([
  ['funnel', Plotted],
  ['concentration', Plotted],
  ['timeliness', Plotted],
  ['co-accused', Network],
]);

/** The picture of a question's answer, if it has one. */
export function chartOf(file: string): ComponentType<Charted> | undefined {
  return CHARTS.get(file);
}
