import type { AllegationStatus } from 'conduct-graph-client';
import { statusWords, type Tone } from '../words/status-words.js';
import { plainWords } from '../words/plain-words.js';
import type { GraphRecord } from './neighbours.js';

/** How a record is drawn: a shape for its kind, and for an allegation the tone of its status. */
export interface Look {
  readonly words: string;
  readonly shape: 'ellipse' | 'round-rectangle' | 'diamond' | 'hexagon' | 'round-tag' | 'triangle';
  /** A colour of tokens.css. */
  readonly colour: string;
  /** Hollow: nothing has been decided. */
  readonly isHollow: boolean;
}

const SHAPES: Readonly<Record<string, Look['shape']>> = {
  officer: 'ellipse',
  officeholder: 'ellipse',
  matter: 'round-rectangle',
  allegation: 'diamond',
  hearing: 'hexagon',
  unit: 'round-tag',
  force: 'round-tag',
  area: 'round-tag',
  court: 'triangle',
};

const TONES: Readonly<Record<Tone, string>> = {
  open: '--open',
  cleared: '--cleared',
  proven: '--proven',
  ended: '--ended',
};

export function lookOf({
  kind,
  status,
}: Pick<GraphRecord, 'kind'> & { readonly status?: AllegationStatus }): Look {
  const shape = SHAPES[kind] ?? 'round-rectangle';
  if (!status) return { words: plainWords(kind), shape, colour: '--accent', isHollow: false };
  const { label, tone } = statusWords[status];
  return {
    words: `Allegation: ${label.toLowerCase()}`,
    shape,
    colour: TONES[tone],
    isHollow: tone === 'open',
  };
}
