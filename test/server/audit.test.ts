import { beforeAll, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { testServer, type TestServer } from './test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

test('Any client that speaks GraphQL over HTTP is understood: the audit of the specification finds no error', async () => {
  const results = await auditServer({
    url: `${server.url}/graphql`,
    // Requests by GET need a header that no form of another site can send.
    fetchFn: (url: string, init?: RequestInit) => {
      const headers = new Headers(init?.headers);
      headers.set('apollo-require-preflight', 'true');
      return fetch(url, { ...init, headers });
    },
  });
  const errors = results.flatMap((result) =>
    result.status === 'error' ? [`${result.id} ${result.name}: ${result.reason}`] : [],
  );
  expect(errors).toEqual([]);
  expect(results.filter(({ status }) => status === 'ok').length).toBeGreaterThan(50);
});
