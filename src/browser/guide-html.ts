import type { Guide, GuideQuery, GuideSlide } from './guides.js';

/** What the pages of a guide lead to besides its own slides. */
export interface GuideSurroundings {
  /** Where the kit is served, ending in a slash. */
  readonly base: string;
  readonly guides: readonly Guide[];
  /** SVG: what the graph is made of. Within the page, since the Browser shows no picture of another server. */
  readonly picture: string;
}

/**
 * A guide as Neo4j Browser plays it: an HTML article of slides, in which a click on a query brings it to the editor
 * (Neo4j Browser manual, "Browser guides").
 */
export function guideHtml(guide: Guide, around: GuideSurroundings): string {
  const slides = [...guide.slides.map((slide) => slideHtml(slide)), moreHtml(guide, around)];
  return [
    '<article class="guide">',
    `  <title>${escaped(guide.title)}</title>`,
    '  <carousel class="deck container-fluid">',
    ...slides,
    '  </carousel>',
    '</article>',
    '',
  ].join('\n');
}

function slideHtml({ heading, paragraphs, queries }: GuideSlide): string {
  return [
    '    <slide class="row-fluid">',
    '      <div class="col-sm-12">',
    `        <h3>${escaped(heading)}</h3>`,
    ...paragraphs.map((paragraph) => `        <p>${marked(paragraph)}</p>`),
    ...queries.map(queryHtml),
    '      </div>',
    '    </slide>',
  ].join('\n');
}

function queryHtml({ title, cypher }: GuideQuery): string {
  return [
    `        <p>${escaped(title)}:</p>`,
    `        <pre mode="cypher" class="highlight pre-scrollable programlisting cm-s-neo code runnable standalone-example ng-binding" data-lang="cypher" lang="cypher"><code class="runnable language-cypher">${escaped(cypher)}</code></pre>`,
  ].join('\n');
}

function moreHtml(guide: Guide, { base, guides, picture }: GuideSurroundings): string {
  const others = guides.filter(({ name }) => name !== guide.name);
  return [
    '    <slide class="row-fluid">',
    '      <div class="col-sm-12">',
    '        <h3>What is in this graph</h3>',
    `        <p><img src="data:image/svg+xml;base64,${btoa(picture)}" class="img-responsive" alt="Labels and relationships of the graph"></p>`,
    '        <h3>More guides</h3>',
    '        <ul class="undecorated">',
    ...others.map(
      ({ name, title }) => `          <li><a play-topic="${base}${name}.html">${escaped(title)}</a></li>`,
    ),
    '        </ul>',
    `        <p>The questions of the cookbook as saved queries: download <a href="${base}queries.zip">queries.zip</a> and drag it into the list of favorites at the left.</p>`,
    '      </div>',
    '    </slide>',
  ].join('\n');
}

/** `code` in a paragraph. */
function marked(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
