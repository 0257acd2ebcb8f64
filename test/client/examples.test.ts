import './browser.js';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ApolloProvider } from '@apollo/client/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { readFileSync } from 'node:fs';
import { createElement, type ReactElement } from 'react';
import { Provider } from 'urql';
import * as apollo from '../../client/examples/apollo.js';
import * as tanstack from '../../client/examples/tanstack-query.js';
import * as urql from '../../client/examples/urql.js';
import { readOperations } from '../../src/cli/read-operations.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadSmallGraph, OFFICERS } from '../server/small-graph.js';
import { testServer, type TestServer } from '../server/test-server.js';

const { fireEvent, render, screen, waitFor } = await import('@testing-library/react');

const operations = readOperations().filter(({ name }) => ['Find', 'OfficerRecord'].includes(name));
let open: TestServer;
let trustedOnly: TestServer;

beforeAll(async () => {
  const { database } = await testDatabase({ schema: true });
  await loadSmallGraph(database);
  open = await testServer(database, { operations, timeoutMs: 60_000 });
  trustedOnly = await testServer(database, { operations, trustedOnly: true, timeoutMs: 60_000 });
}, databaseTimeoutMs);

const servers = [
  ['anybody may ask anything', () => open],
  ['only known operations are answered', () => trustedOnly],
] as const;

const items = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

/** Shows what is found, then more of it. */
async function pagesThrough(page: ReactElement): Promise<void> {
  render(page);
  await waitFor(() => expect(items()).toHaveLength(20));
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  await waitFor(() => expect(items()).toHaveLength(40));
  expect([items()[0], new Set(items()).size]).toEqual(['Officer 001', 40]);
}

describe.each(servers)('The examples do what they show, where %s', (_title, server) => {
  const uri = () => `${server().url}/graphql`;

  test('Apollo Client: a list that grows', async () => {
    const client = apollo.conductGraph(uri());
    const found = createElement(apollo.Found, { text: 'officer' });
    await pagesThrough(createElement(ApolloProvider, { client, children: found }));
    expect(screen.getByText(`${String(OFFICERS)} found`)).toBeTruthy();
  });

  test('TanStack Query: the same list', async () => {
    const found = createElement(tanstack.Found, { uri: uri(), text: 'officer' });
    await pagesThrough(createElement(QueryClientProvider, { client: new QueryClient(), children: found }));
  });

  test('urql: the record of an officer, and of one that was removed', async () => {
    const value = urql.conductGraph(uri());
    const page = (officer: string) =>
      createElement(Provider, { value, children: createElement(urql.Allegations, { officer }) });
    const { rerender } = render(page('officer/test-001'));
    await waitFor(() => expect(items()).toEqual(['PROVEN']));
    rerender(page('officer/test-gone'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Removed on 2024-05-01'));
  });
});

describe('The examples say what went wrong', () => {
  const nowhere = 'http://127.0.0.1:9/graphql';

  test('Apollo Client, of a search without a word, and of a server that is away', async () => {
    const shown = (uri: string, text: string) =>
      render(
        createElement(ApolloProvider, {
          client: apollo.conductGraph(uri),
          children: createElement(apollo.Found, { text }),
        }),
      );
    const { unmount } = shown(`${open.url}/graphql`, '');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('search'));
    unmount();
    shown(nowhere, 'officer');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('The API cannot be reached.'));
  });

  test('TanStack Query, of a search without a word', async () => {
    const found = createElement(tanstack.Found, { uri: `${open.url}/graphql`, text: '' });
    render(createElement(QueryClientProvider, { client: new QueryClient(), children: found }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('search'));
  });
});

/** A piece of a page stands further to the left in the manual. */
const unindented = (code: string) => code.replaceAll(/^ +/gm, '');

describe('The manual of the package is true', () => {
  const readme = readFileSync('client/README.md', 'utf8');
  const sources = ['apollo', 'urql', 'tanstack-query'].map((name) =>
    unindented(readFileSync(`client/examples/${name}.tsx`, 'utf8')),
  );
  const shown = [...readme.matchAll(/```tsx\n([^]*?)```/g)].map(([, code = '']) => unindented(code));

  test('what it shows is what was run here', () => {
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.filter((code) => !sources.some((source) => source.includes(code)))).toEqual([]);
  });

  test('what it names is there', async () => {
    const root = await import('conduct-graph-client');
    const cache = await import('conduct-graph-client/apollo');
    const hooks = await import('conduct-graph-client/react');
    const known = Object.keys({ ...root, ...cache, ...hooks });
    const named = [...readme.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
