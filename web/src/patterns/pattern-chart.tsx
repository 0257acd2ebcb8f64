import * as Plot from '@observablehq/plot'; // charts from a few words, drawn as SVG
import { useEffect, useRef } from 'react';
import { plainWords } from '../words/plain-words.js';
import type { Charted } from './charts.js';
import type { PatternRow } from './pattern-answer.js';

/** A picture of what the table below says, which is what readers of screens get. */
export default function PatternChart({ file, rows }: Charted) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = CHARTS[file]?.(rows);
    if (!chart) return undefined;
    // Its styles would stand in the page itself, which the policy forbids: table.css has what is needed of them.
    for (const style of chart.querySelectorAll('style')) style.remove();
    place.current?.replaceChildren(chart);
    return () => chart.remove();
  }, [file, rows]);
  return <div className="chart" ref={place} aria-hidden="true" />;
}

type Chart = (rows: readonly PatternRow[]) => SVGSVGElement | HTMLElement;

const LOOK = { marginLeft: 190, width: 860, style: { fontSize: '13px', background: 'transparent' } };
const INK = 'currentColor';
const BAR = 'var(--accent)';
const FAINT = 'color-mix(in srgb, var(--accent) 35%, transparent)';

const CHARTS: Readonly<Record<string, Chart>> = {
  funnel: (rows) =>
    Plot.plot({
      ...LOOK,
      marginRight: 110,
      height: 40 + 38 * rows.length,
      x: {
        axis: null,
        domain: [0, Math.max(1, ...rows.map((row) => number(row, 'number') + number(row, 'possible')))],
      },
      y: { domain: rows.map(({ stage }) => words(stage)), label: null },
      marks: [
        Plot.barX(rows, {
          y: ({ stage }: PatternRow) => words(stage),
          x: 'number',
          fill: BAR,
          insetTop: 3,
          insetBottom: 3,
        }),
        Plot.text(rows, {
          y: ({ stage }: PatternRow) => words(stage),
          x: 'number',
          text: (row: PatternRow) => `${number(row, 'number')}  (${number(row, 'percent')} %)`,
          dx: 6,
          textAnchor: 'start',
          fill: INK,
        }),
        Plot.axisY({ label: null, tickSize: 0 }),
      ],
    }),
  concentration: (rows) => {
    const tenths = rows.filter(({ tenth }) => tenth != null);
    return Plot.plot({
      ...LOOK,
      marginLeft: 50,
      marginBottom: 56,
      height: 260,
      x: { label: 'Tenth of those with an allegation, fewest first', labelOffset: 46, tickFormat: String },
      y: { label: 'Share of allegations, %', grid: true },
      marks: [Plot.barY(tenths, { x: 'tenth', y: 'percent', fill: BAR }), Plot.ruleY([0])],
    });
  },
  timeliness: (rows) => {
    const known = rows.filter(({ medianLeast }) => medianLeast != null);
    const step = (row: PatternRow) => words(row['step']);
    return Plot.plot({
      ...LOOK,
      marginLeft: 230,
      marginBottom: 56,
      height: 80 + 46 * rows.length,
      x: {
        label: 'Days: median (full) and nine tenths (faint), from least to most',
        labelOffset: 46,
        grid: true,
        zero: true,
      },
      y: { domain: rows.map(step), label: null },
      marks: [
        Plot.ruleY(known, {
          y: step,
          x1: 'ninetiethLeast',
          x2: 'ninetiethMost',
          stroke: FAINT,
          strokeWidth: 16,
        }),
        Plot.ruleY(known, { y: step, x1: 'medianLeast', x2: 'medianMost', stroke: BAR, strokeWidth: 8 }),
        Plot.dot(known, { y: step, x: 'ninetiethLeast', fill: FAINT, r: 8 }),
        Plot.dot(known, { y: step, x: 'medianLeast', fill: BAR, r: 5 }),
        Plot.axisY({ label: null, tickSize: 0 }),
      ],
    });
  },
};

function number(row: PatternRow, field: string): number {
  return typeof row[field] === 'number' ? row[field] : 0;
}

function words(value: unknown): string {
  return plainWords(typeof value === 'string' ? value : null);
}
