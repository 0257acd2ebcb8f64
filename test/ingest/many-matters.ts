import { readLibrary, type Library } from '../../src/ingest/library.js';
import { model } from './founding-library.js';

/** A fictional library of many small matters, each with an officer of its own. */
export function manyMatters(count: number): Library {
  const numbers = Array.from({ length: count }, (_, index) => String(index).padStart(5, '0'));
  const officers = numbers.map(
    (n) => `  o${n}: { id: p${n}, kind: CONSTABLE, name: Number ${n}, cite: { from: paper } }`,
  );
  const matters = numbers.map(
    (n) =>
      `  m${n}: { id: m${n}, allegations: { deed: { accused: o${n}, conduct: 2020-05-06, cite: { from: paper } } } }`,
  );
  const text = [
    'sources:\n  paper: { id: paper1, kind: NEWS_REPORT, publisher: A paper, disclosure: PUBLIC }',
    `officers:\n${officers.join('\n')}`,
    `matters:\n${matters.join('\n')}`,
  ].join('\n');
  const library = { name: 'library.yaml', text: 'dataSet: { id: many, name: Many matters, release: 1 }' };
  return readLibrary([library, { name: 'many.yaml', text }], model);
}
