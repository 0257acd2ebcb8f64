import { lookOf } from './looks.js';
import type { GraphRecord } from './neighbours.js';

const POINTS: Readonly<Record<string, string>> = {
  ellipse: 'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1Z',
  diamond: 'M8 1 15 8 8 15 1 8Z',
  hexagon: 'M4.5 2h7L15 8l-3.5 6h-7L1 8Z',
  triangle: 'M8 1.5 15 14.5H1Z',
  'round-tag': 'M1 3h9l5 5-5 5H1Z',
  'round-rectangle': 'M2 2h12v12H2Z',
};

/** What the shapes and colours stand for: of what is drawn. */
export function Legend({ records }: { readonly records: readonly GraphRecord[] }) {
  const looks = new Map(records.map((record) => [lookOf(record).words, lookOf(record)]));
  return (
    <ul className="legend" aria-label="Legend">
      {[...looks.values()].map(({ words, shape, colour, isHollow }) => (
        <li key={words}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path
              d={POINTS[shape]}
              fill={isHollow ? 'none' : `var(${colour})`}
              stroke={`var(${colour})`}
              strokeWidth="1.6"
              {...(isHollow && { strokeDasharray: '3 2' })}
            />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
