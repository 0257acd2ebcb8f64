import { filledText } from './browser-text.js';
import type { Guide, GuideSlide } from './guides.js';
import { NUMBERS_ALONE, type DrawnOperation } from './saved-queries.js';

/** The guide of all known operations: a question a page, with how to read its answer and what draws it. */
export function cookbookGuide(operations: readonly DrawnOperation[]): Guide {
  return { name: 'questions', title: 'The questions of the cookbook', slides: operations.map(slide) };
}

function slide({ description, drawings }: DrawnOperation): GuideSlide {
  const [question = '', ...reading] = description
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim());
  return {
    heading: question,
    paragraphs: drawings.length === 0 ? [...reading, NUMBERS_ALONE] : reading,
    queries:
      drawings.length === 0 ? [] : [{ title: 'The records of the answer', cypher: filledText(drawings) }],
  };
}
