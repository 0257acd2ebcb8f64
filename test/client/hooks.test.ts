import './browser.js';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, NetworkStatus } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { ApolloProvider, skipToken } from '@apollo/client/react';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { conductGraphErrors, FindDocument, nextPage, persistedId, possibleTypes } from 'conduct-graph-client';
import { typePolicies } from 'conduct-graph-client/apollo';
import * as hooks from 'conduct-graph-client/react';
import { parse } from 'graphql';
import { createElement, Suspense, type ReactNode } from 'react';
import { readOperations } from '../../src/cli/read-operations.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadSmallGraph, OFFICERS } from '../server/small-graph.js';
import { testServer, type TestServer } from '../server/test-server.js';

const { act, render, renderHook, waitFor } = await import('@testing-library/react');
const { useFindQuery, useOfficerRecordLazyQuery, useOfficerRecordQuery, useOfficerRecordSuspenseQuery } =
  hooks;

const known = readOperations();
/** What is asked here: the server plans all that it is given. */
const operations = known.filter(({ name }) => ['Find', 'OfficerRecord'].includes(name));
const OWN = parse('{ officers(first: 1) { nodes { name } } }');
let open: TestServer;
let trustedOnly: TestServer;
/** A server that knows none of this client's operations. */
let older: TestServer;

beforeAll(async () => {
  const { database } = await testDatabase({ schema: true });
  await loadSmallGraph(database);
  open = await testServer(database, { operations, timeoutMs: 60_000 });
  older = await testServer(database);
  trustedOnly = await testServer(database, { operations, trustedOnly: true, timeoutMs: 60_000 });
}, databaseTimeoutMs);

/** A page that asks the API, with its requests as they were sent. */
function page(url: string, ...links: readonly ApolloLink[]) {
  const sent: string[] = [];
  const http = new HttpLink({
    uri: `${url}/graphql`,
    fetch(address, init) {
      sent.push(typeof init?.body === 'string' ? init.body : '');
      return fetch(address, init);
    },
  });
  const client = new ApolloClient({
    link: ApolloLink.from([...links, http]),
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
  });
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(ApolloProvider, { client, children });
  return { client, wrapper, sent };
}

test.each(known.map(({ name }) => name))('Whoever finds %s in the cookbook finds its hooks', (name) => {
  for (const kind of ['Query', 'LazyQuery', 'SuspenseQuery'])
    expect(hooks).toHaveProperty(`use${name}${kind}`, expect.any(Function));
});

test('there is no hook whose question has gone', () => {
  expect(Object.keys(hooks)).toHaveLength(3 * known.length);
});

describe('A list grows page by page, and no record is lost or shown twice', () => {
  test('read by its nodes, to the end', async () => {
    const { wrapper, sent } = page(open.url);
    const states: [NetworkStatus, number | undefined][] = [];
    const { result } = renderHook(
      () => {
        const found = useFindQuery({ variables: { text: 'officer' } });
        states.push([found.networkStatus, found.data?.search.nodes.length]);
        return found;
      },
      { wrapper },
    );
    const shown = async (count: number) => {
      await waitFor(() => expect(result.current.data?.search.nodes).toHaveLength(count));
      expect(result.current.networkStatus).toBe(NetworkStatus.ready);
    };
    await shown(20);
    for (let count = 20; result.current.data?.search.pageInfo.hasNextPage;) {
      const { data, fetchMore } = result.current;
      act(() => void fetchMore(nextPage(data.search)));
      count = Math.min(count + 20, OFFICERS);
      await shown(count);
    }
    // As long as a page is on its way, those before it stay.
    expect(states.filter(([status]) => status === NetworkStatus.loading)).toEqual([
      [NetworkStatus.loading, undefined],
    ]);
    expect(states).toContainEqual([NetworkStatus.fetchMore, 20]);
    expect(states).toContainEqual([NetworkStatus.fetchMore, 140]);

    const { nodes, totalCount } = result.current.data?.search ?? { nodes: [], totalCount: 0 };
    const names = nodes.map((node) => (node.__typename === 'Officer' ? node.person : node.__typename));
    expect(totalCount).toBe(OFFICERS);
    expect(names).toHaveLength(OFFICERS);
    expect(new Set(names).size).toBe(OFFICERS);
    expect(sent).toHaveLength(Math.ceil(OFFICERS / 20));
  });

  test('another question has a list of its own', async () => {
    const { wrapper } = page(open.url);
    const all = renderHook(() => useFindQuery({ variables: { text: 'officer' } }), { wrapper });
    const one = renderHook(() => useFindQuery({ variables: { text: 'officer 00' } }), { wrapper });
    await waitFor(() => expect(one.result.current.data?.search.nodes).toHaveLength(9));
    await waitFor(() => expect(all.result.current.data?.search.nodes).toHaveLength(20));
  });
});

describe('A record is known by its id', () => {
  test('asked for a second time, it is there at once', async () => {
    const { wrapper, sent } = page(open.url);
    const options = { variables: { id: 'officer/test-001' } };
    const first = renderHook(() => useOfficerRecordQuery(options), { wrapper });
    await waitFor(() => expect(first.result.current.data?.officer?.name).toBe('Officer 001'));
    const second = renderHook(() => useOfficerRecordQuery(options), { wrapper });
    expect(second.result.current.data?.officer?.name).toBe('Officer 001');
    expect(sent).toHaveLength(1);
  });

  test('of two lists in one answer, both are whole', async () => {
    const { client } = page(open.url);
    const { data } = await client.query({ query: FindDocument, variables: { text: 'officer 00' } });
    expect(client.readQuery({ query: FindDocument, variables: { text: 'officer 00' } })).toEqual(data);
  });
});

describe('The other ways to ask', () => {
  test('when its function is called', async () => {
    const { wrapper, sent } = page(open.url);
    const { result } = renderHook(() => useOfficerRecordLazyQuery(), { wrapper });
    expect([result.current[1].called, sent.length]).toEqual([false, 0]);
    await act(async () => {
      await result.current[0]({ variables: { id: 'officer/test-002' } });
    });
    expect(result.current[1].data?.officer?.name).toBe('Officer 002');
  });

  test('suspended until the answer is there', async () => {
    const { wrapper } = page(open.url);
    const shown: string[] = [];
    const Waiting = () => void shown.push('waiting');
    const Record = () => {
      const { data } = useOfficerRecordSuspenseQuery({ variables: { id: 'officer/test-003' } });
      return void shown.push(data.officer?.name ?? '');
    };
    const ui = createElement(Suspense, { fallback: createElement(Waiting), children: createElement(Record) });
    await act(() => Promise.resolve(render(ui, { wrapper })));
    await waitFor(() => expect(shown.at(-1)).toBe('Officer 003'));
    expect(shown[0]).toBe('waiting');
  });

  test('not at all, as long as there is nothing to ask', () => {
    const { wrapper, sent } = page(open.url);
    const { result } = renderHook(() => useOfficerRecordQuery(skipToken), { wrapper });
    expect([result.current.loading, result.current.data, sent.length]).toEqual([false, undefined, 0]);
  });
});

describe('What went wrong is told apart by its code', () => {
  const errorOf = async (url: string, id: string) => {
    const { wrapper } = page(url);
    const { result } = renderHook(() => useOfficerRecordQuery({ variables: { id } }), { wrapper });
    await waitFor(() => expect(result.current.error).toBeDefined());
    return conductGraphErrors(result.current.error);
  };

  test('a record that was removed, with the reason and the day', async () => {
    const [error] = await errorOf(open.url, 'officer/test-gone');
    if (error?.code !== 'REMOVED') throw new Error('It is of another kind');
    // Typed by now: another code has no `reason`.
    expect([error.reason, error.removedOn, error.path]).toEqual(['REQUEST', '2024-05-01', ['officer']]);
  });

  test('a cursor that is none, with the argument', async () => {
    const { wrapper } = page(open.url);
    const { result } = renderHook(() => useFindQuery({ variables: { text: 'officer', after: 'x' } }), {
      wrapper,
    });
    await waitFor(() => expect(result.current.error).toBeDefined());
    expect(conductGraphErrors(result.current.error)).toMatchObject([
      { code: 'BAD_CURSOR', argument: 'search(after:)' },
    ]);
  });

  test('a question that the server does not take, which is refused before it is read', async () => {
    const { client } = page(trustedOnly.url);
    const error: unknown = await client.query({ query: OWN }).catch((caught: unknown) => caught);
    expect(conductGraphErrors(error)).toMatchObject([{ code: 'NOT_TRUSTED' }]);
  });

  test('a server that is not there says nothing', async () => {
    expect(await errorOf('http://127.0.0.1:9', 'officer/test-001')).toEqual([]);
  });
});

describe('A public website', () => {
  test('is answered what it asks by the id alone', async () => {
    const { wrapper, sent } = page(trustedOnly.url, new PersistedQueryLink({ generateHash: persistedId }));
    const { result } = renderHook(() => useFindQuery({ variables: { text: 'officer' } }), { wrapper });
    await waitFor(() => expect(result.current.data?.search.totalCount).toBe(OFFICERS));
    expect(sent).toHaveLength(1);
    expect(JSON.parse(sent[0] ?? '')).not.toHaveProperty('query');
  });

  test('is answered by a server of another version as well, which asks for the text', async () => {
    const { wrapper, sent } = page(older.url, new PersistedQueryLink({ generateHash: persistedId }));
    const { result } = renderHook(() => useFindQuery({ variables: { text: 'officer' } }), { wrapper });
    await waitFor(() => expect(result.current.data?.search.totalCount).toBe(OFFICERS));
    expect(sent.map((body) => 'query' in (JSON.parse(body) as object))).toEqual([false, true]);
  });

  test('and by the text that Apollo prints', async () => {
    const { wrapper } = page(trustedOnly.url);
    const { result } = renderHook(() => useFindQuery({ variables: { text: 'officer' } }), { wrapper });
    await waitFor(() => expect(result.current.data?.search.totalCount).toBe(OFFICERS));
  });

  test('has no id for a question of its own, and is told', () => {
    expect(() => persistedId(OWN)).toThrow('Only the operations of conduct-graph-client have an id');
  });
});
