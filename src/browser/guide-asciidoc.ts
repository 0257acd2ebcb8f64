import type { Guide } from './guides.js';

/** A guide in AsciiDoc, for the newer Browser and Aura, which play no HTML (Neo4j Browser Guides, "AsciiDoc"). */
export function guideAsciidoc({ title, slides }: Guide): string {
  const pages = slides.map(({ heading, paragraphs, queries }) => [
    `== ${heading}`,
    '',
    ...paragraphs.flatMap((paragraph) => [paragraph, '']),
    ...queries.flatMap(({ title: about, cypher }) => [
      `.${about}`,
      '[source,cypher]',
      '----',
      cypher,
      '----',
      '',
    ]),
  ]);
  return [`= ${title}`, '', ...pages.flat()].join('\n');
}
