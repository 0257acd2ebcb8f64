import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readOperations } from '../../src/cli/read-operations.js';
import { testServer } from './test-server.js';

const operations = readOperations();
const { url } = await testServer(undefined, { operations });
const text = async (name: string) => (await fetch(`${url}/browser/${name}`)).text();

/** The pages of a guide in HTML: heading, and the queries that run by a click. */
const slidesOf = (html: string) =>
  html
    .split('<slide ')
    .slice(1)
    .map((slide) => ({
      heading: plain(/<h3>(.*?)<\/h3>/.exec(slide)?.[1] ?? ''),
      queries: [...slide.matchAll(/<code class="runnable[^"]*">([^]*?)<\/code>/g)].map(([, code = '']) =>
        plain(code),
      ),
    }));

const plain = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Without the comment at its head. */
const cypherOf = (saved: string) =>
  saved
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .replace(/;\s*$/, '')
    .trim();

test('an explorer finds each question of the cookbook in the guide and among the saved queries, with the same Cypher', async () => {
  const guide = slidesOf(await text('questions.html'));
  const slides = new Map(guide.map(({ heading, queries }) => [heading, queries]));
  const zip = unzipSync(new Uint8Array(await (await fetch(`${url}/browser/queries.zip`)).arrayBuffer()));
  expect(Object.keys(zip).sort()).toEqual(operations.map(({ file }) => `${file}.cypher`).sort());
  for (const { file, description } of operations) {
    const saved = await text(`queries/${file}.cypher`);
    expect(new TextDecoder().decode(zip[`${file}.cypher`])).toBe(saved);
    const clicked = slides.get(description.split('\n\n')[0]?.replaceAll('\n', ' ') ?? '');
    const isNumbers = cypherOf(saved).startsWith('RETURN "');
    expect({ file, cypher: clicked?.join() }).toEqual({
      file,
      cypher: isNumbers ? '' : cypherOf(saved),
    });
  }
});

test('whoever has the newer Browser finds every guide in AsciiDoc, with the same queries', async () => {
  const names = [...(await text('two-cases.html')).matchAll(/play-topic="[^"]*\/([\w-]+)\.html"/g)].map(
    ([, name = '']) => name,
  );
  expect(names.length).toBe(5);
  for (const name of ['two-cases', ...names]) {
    const queries = slidesOf(await text(`${name}.html`)).flatMap((slide) => slide.queries);
    const asciidoc = [...(await text(`${name}.adoc`)).matchAll(/^----\n([^]*?)\n----$/gm)];
    expect(asciidoc.map(([, cypher]) => cypher)).toEqual(queries);
  }
});
