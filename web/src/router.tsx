import { createBrowserRouter, type RouteObject } from 'react-router'; // addresses, and a page's code when it is needed
import { Broken } from './parts/broken.js';
import { Shell } from './parts/shell.js';

type Page = () => Promise<{ readonly default: React.ComponentType }>;

function route(path: string, page: Page): RouteObject {
  return { path, lazy: async () => ({ Component: (await page()).default }) };
}

/** Every address there is. The path of a record is its id. */
export const router = createBrowserRouter([
  {
    Component: Shell,
    HydrateFallback: () => null,
    ErrorBoundary: Broken,
    children: [
      route('/', () => import('./pages/home-page.js')),
      route('/search', () => import('./pages/search-page.js')),
      route('/officer/:key', () => import('./pages/officer-page.js')),
      route('/matter/:key', () => import('./pages/matter-page.js')),
      route('/hearing/:key', () => import('./pages/hearing-page.js')),
      route('/unit/:key', () => import('./pages/unit-page.js')),
      route('/court/:key', () => import('./pages/court-page.js')),
      route('/source/:key', () => import('./pages/source-page.js')),
      route('/patterns', () => import('./pages/patterns-page.js')),
      route('/patterns/:file', () => import('./pages/pattern-page.js')),
      route('/graph/:kind/:key', () => import('./pages/graph-page.js')),
      route('/:kind/:key', () => import('./pages/record-page.js')),
      route('*', () => import('./pages/nowhere-page.js')),
    ],
  },
]);
