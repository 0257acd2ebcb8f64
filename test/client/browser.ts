import { afterEach } from '@jest/globals';
import { JSDOM } from 'jsdom'; // a document to render into, without a browser

const { window } = new JSDOM('<!doctype html><html><body></body></html>', { url: 'http://localhost:3000/' });

// React and its testing library look for these when they are loaded: import this file first.
const { document, navigator } = window;
for (const [name, value] of Object.entries({ window, document, navigator, IS_REACT_ACT_ENVIRONMENT: true }))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

const { cleanup, configure } = await import('@testing-library/react');

// The database plans what it was never asked before.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
