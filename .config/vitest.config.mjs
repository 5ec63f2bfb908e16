import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { swc } from './vite-swc.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Whoever kills and waits most comes first, so that no long suite begins when all others have ended. */
const order = ['whole', 'medium', 'small'];

/**
 * One size after the other, since a worker goes on only within one size, and with it the modules that it has loaded.
 * Within one, those that took longest the last time come first, else the largest.
 */
class BySize extends BaseSequencer {
  async sort(files) {
    const placeOf = ({ project }) => order.indexOf(project.name);
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

/** A test that waits for a condition has its own deadline; these end what hangs, on a busy machine too. */
const project = (name, timeout, include, exclude = []) => ({
  extends: true,
  test: {
    name,
    include,
    exclude: ['**/node_modules/**', ...exclude],
    testTimeout: timeout,
    hookTimeout: timeout,
  },
});

/** Small: beside the code, no I/O. Medium: real PostgreSQL and Redis. Whole: through the public doors. */
export default defineConfig({
  root,
  cacheDir: '.cache/vite',
  plugins: [swc()],
  oxc: false,
  resolve: {
    alias: readdirSync(new URL('../libs', import.meta.url)).map((lib) => ({
      find: `@rover/${lib}`,
      replacement: `${root}libs/${lib}/src/index.ts`,
    })),
  },
  test: {
    globals: true,
    // A worker loads each module once, as production does: to load them anew for each suite takes longer than the tests.
    pool: 'forks',
    isolate: false,
    slowTestThreshold: 5_000,
    sequence: { sequencer: BySize },
    projects: [
      project(
        'small',
        60_000,
        ['{apps,libs}/*/src/**/*.spec.{ts,tsx}', '{bench,.config}/**/*.spec.ts', 'ops/**/*.spec.{ts,mjs}'],
        ['ops/*/test/**'],
      ),
      project('medium', 240_000, ['{apps,libs}/*/test/**/*.spec.ts', 'ops/*/test/**/*.spec.{ts,mjs}']),
      project('whole', 240_000, ['{apps,libs}/*/test/**/*.e2e.ts', 'ops/*/test/**/*.e2e.{ts,mjs}']),
    ],
  },
});
