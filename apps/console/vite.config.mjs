import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const client = join(root, 'libs/client/src');
const out = join(root, 'dist/console');

const compressible = /\.(js|css|html|json|svg|webmanifest)$/;
/** Below it the two extra files are not worth it. */
const THRESHOLD_BYTES = 1_024;

/** What is served a million times is compressed once, as well as can be: the gateway sends the files beside it. */
const compressed = () => ({
  name: 'rover:compressed',
  closeBundle() {
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const { parentPath, name } of files) {
      const path = join(parentPath, name);
      const bytes = readFileSync(path);
      if (!compressible.test(name) || bytes.length < THRESHOLD_BYTES) continue;
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    }
  },
});

export default defineConfig({
  root: here,
  cacheDir: join(root, '.cache/vite-console'),
  plugins: [compressed()],
  resolve: {
    alias: [
      { find: /^@rover\/client$/, replacement: join(client, 'index.ts') },
      { find: /^@rover\/client\/react$/, replacement: join(client, 'react.ts') },
    ],
  },
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'es2022',
    // A policy without `data:` lets nothing in that is written into a style sheet.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // “use client” tells something to servers that render React; there is none.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      input: { index: join(here, 'index.html'), worker: join(here, 'src/offline/worker.ts') },
      output: {
        // The address of a service worker never changes: that is how browsers find its next version.
        entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  // `npm run console`: the page from its sources, against a platform that runs.
  server: {
    proxy: {
      '/api': process.env.ROVER_URL ?? 'http://127.0.0.1:8080',
      '/console.json': process.env.ROVER_URL ?? 'http://127.0.0.1:8080',
      '/socket.io': { target: process.env.ROVER_URL ?? 'http://127.0.0.1:8080', ws: true },
    },
  },
});
