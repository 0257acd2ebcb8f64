import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react'; // JSX, and pages that renew themselves in development
import { defineConfig } from 'vite';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the page into `dist`, where the API finds it. In development it asks an API that runs beside it. */
export default defineConfig({
  root: source('.'),
  plugins: [react()],
  resolve: {
    // The client's sources as they are now, whatever was built of them.
    alias: [
      { find: /^conduct-graph-client$/, replacement: source('../client/src/index.ts') },
      { find: /^conduct-graph-client\/(apollo|react)$/, replacement: source('../client/src/$1/index.ts') },
    ],
  },
  build: {
    target: 'es2022',
    // A file that is inlined as an address would be one more thing for the policy of the page to allow.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Tells the server which files a page needs, so that the browser fetches them at once: src/server/page-preloads.ts.
    manifest: 'manifest.json',
    // React, the router and Apollo: all of it is needed for the first page.
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/graphql': 'http://localhost:4000', '/csv': 'http://localhost:4000' } },
});
