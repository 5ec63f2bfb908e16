import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';
import { firstPage } from './first-page.mjs';

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

/**
 * React as it is written, Preact as it is run: what the page does with it is the same, and a phone has 50 kB less to fetch
 * and a third less to do until it can be used.
 */
const preact = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/(jsx-(dev-)?runtime)$/, replacement: 'preact/$1' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  // What fills a gap of older Reacts has none to fill.
  { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: 'preact/compat' },
];

/**
 * A typeface that is not there when the first text is shown is for the next page: to change it under somebody's eyes has
 * a phone lay out the whole page once more, just when it begins to be used.
 */
const patientFonts = () => ({
  name: 'rover:patient-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('@fontsource-variable')
      ? { code: code.replaceAll('font-display: swap', 'font-display: optional'), map: null }
      : undefined,
});

/**
 * The page names all that its first script will fetch in any case, so that it comes beside it and not after it. That
 * script waits for nothing: browsers put off scripts that may come at any time, unless they are said to be urgent.
 */
const preloaded = () => ({
  name: 'rover:preloaded',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const chunks = Object.values(bundle);
      const main = chunks.find(({ facadeModuleId }) => facadeModuleId === join(here, 'src/main.tsx'));
      const needed = new Set();
      const need = (name) => {
        if (needed.has(name)) return;
        needed.add(name);
        bundle[name].imports.forEach(need);
      };
      if (main) need(main.fileName);
      const tags = [...needed]
        .filter((name) => !html.includes(`src="/${name}"`))
        .map((name) => ({
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
        }));
      return { html: html.replace('<script async', '<script async fetchpriority="high"'), tags };
    },
  },
});

const { plugin: first, isNeeded } = firstPage(
  ['src/main.tsx', 'src/screens/deals/deals-screen.tsx'].map((file) => join(here, file)),
);
const ofStart =
  /rolldown.runtime|vite.preload-helper|console.src.(start|data.(early|store)|settings.kept-settings|design.typeface|session.(kept-session|sign-in-file)|shell.screen-files|words.word-files|screens.deals.(filters|first-question))\.ts/;
const ofMany =
  /console.src.(data|design|settings|shell|session|screens.deals)|libs.client|lucide-react|@tanstack/;

/**
 * A request is dearer to a phone than a few kB: what starts comes in few files. What the first page does without is in
 * none of them.
 */
const groups = [
  { name: 'start', priority: 3, test: ofStart },
  { name: 'libraries', priority: 2, test: (id) => isNeeded(id) && /node_modules.(?!lucide)/.test(id) },
  { name: 'parts', priority: 1, test: isNeeded, minShareCount: 2 },
  { name: 'further', test: ofMany, minShareCount: 2 },
];

export default defineConfig({
  root: here,
  cacheDir: join(root, '.cache/vite-console'),
  plugins: [first, patientFonts(), preloaded(), compressed()],
  resolve: {
    alias: [
      ...preact,
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
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // “use client” tells something to servers that render React; there is none.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      input: { index: join(here, 'index.html'), worker: join(here, 'src/offline/worker.ts') },
      output: {
        codeSplitting: { groups },
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
