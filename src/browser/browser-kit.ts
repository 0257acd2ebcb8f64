import type { GraphModel } from '../model/graph-model.js';
import { cookbookGuide } from './cookbook-guide.js';
import { grassStyle } from './grass-style.js';
import { guideAsciidoc } from './guide-asciidoc.js';
import { guideHtml } from './guide-html.js';
import { GUIDES } from './guides.js';
import { savedQueries, zipped, type DrawnOperation } from './saved-queries.js';
import { schemaPicture } from './schema-picture.js';

/** A file of the kit, as it is served. */
export interface KitFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** The style's and the first guide's names, which Neo4j Browser opens with. */
export const STYLE = 'style.grass';
export const FIRST_GUIDE = `${GUIDES[0]?.name ?? ''}.html`;

/**
 * All files of the kit by their names.
 * @param base where they are served, ending in a slash: guides lead to each other by whole addresses
 */
export function browserKit(
  model: GraphModel,
  operations: readonly DrawnOperation[],
  base: string,
): ReadonlyMap<string, KitFile> {
  const saved = savedQueries(operations);
  const picture = schemaPicture();
  const guides = [...GUIDES, cookbookGuide(operations)];
  const text = (type: string, content: string): KitFile => ({ type: `${type}; charset=utf-8`, content });
  return new Map([
    [STYLE, text('text/plain', grassStyle(model))],
    ['queries.zip', { type: 'application/zip', content: zipped(saved) }],
    ...saved.map((one) => [`queries/${one.file}`, text('text/plain', one.text)] as const),
    ...guides.flatMap(
      (guide) =>
        [
          [`${guide.name}.html`, text('text/html', guideHtml(guide, { base, guides, picture }))],
          [`${guide.name}.adoc`, text('text/plain', guideAsciidoc(guide))],
        ] as const,
    ),
  ]);
}
