import type { FindQuery, SearchKind } from 'conduct-graph-client';
import { counted, inSentence, plainWords } from '../words/plain-words.js';

type Search = FindQuery['search'];

/** What a search can be narrowed to, and what several of it are called. */
const KINDS: Readonly<Record<SearchKind, string>> = {
  OFFICER: 'Officers',
  OFFICE_HOLDER: 'Office holders',
  FORCE: 'Forces',
  UNIT: 'Units',
  AREA: 'Areas',
  COURT: 'Courts',
  SOURCE: 'Sources',
  CATEGORY: 'Categories',
  RECOMMENDATION: 'Recommendations',
  REMARK: 'Remarks',
  STATEMENT: 'Statements',
};

/** Whether an address names a kind. */
export function isKind(kind: string | null | undefined): kind is SearchKind {
  return kind != null && Object.hasOwn(KINDS, kind);
}

export function kindWords(kind: SearchKind): string {
  return KINDS[kind];
}

/** What was found, in a sentence: how many there are, how many of them are here, and how many pages lead to. */
export function searchSentence({ facets, totalCount, nodes }: Search, kind: string | null): string {
  const all = facets.kinds
    .filter((one) => !isKind(kind) || one.kind === kind)
    .reduce((sum, { count }) => sum + count, 0);
  const found = `${counted(all, 'record')} in which every word occurs${isKind(kind) ? `, of the kind ${inSentence(plainWords(kind))}` : ''}; best match first.`;
  const here = nodes.length < all ? ` The best ${nodes.length.toLocaleString('en-GB')} are here.` : '';
  const reach =
    totalCount < all
      ? ` A search leads to the best ${totalCount.toLocaleString('en-GB')}: add a word, or choose a kind, to find the others.`
      : '';
  return `${found}${here}${reach} Victims are never found.`;
}
