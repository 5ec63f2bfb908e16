import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const root = fileURLToPath(new URL('..', import.meta.url));
const { jsc } = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
const compiler = { ...jsc, baseUrl: undefined, paths: undefined };
const worker = /(?<=new URL\(['"][^'"]+\.worker\.js['"], )import\.meta\.url/g;

/** Compiles TypeScript for tests as `.swcrc` does for production; where modules lie is left to Vite. */
export const swc = () => ({
  name: 'rover:swc',
  enforce: 'pre',
  transform: {
    filter: { id: /\.ts$/ },
    async handler(source, id) {
      const { code, map } = await transform(source, {
        filename: id,
        swcrc: false,
        configFile: false,
        sourceMaps: true,
        isModule: true,
        jsc: compiler,
        module: { type: 'es6' },
      });
      return { code: code.replace(worker, JSON.stringify(builtOf(id))), map };
    },
  },
});

/** A thread is a world of its own, which Vite does not reach: it runs the build. */
const builtOf = (id) => pathToFileURL(join(root, 'dist', relative(root, id))).href;
