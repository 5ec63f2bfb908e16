import { Worker } from 'node:worker_threads';

/**
 * Jest runs TypeScript as it stands, but a worker thread is a world of its own without Jest: this one compiles what it
 * loads by the same transform.
 */
const bootstrap = `
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { workerData } = require('node:worker_threads');
const transform = require(workerData.transform);
const find = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => {
  try { return find(request.replace(/\\.js$/, '.ts'), ...rest); } catch { return find(request, ...rest); }
};
require.extensions['.ts'] = (module, file) =>
  module._compile(transform.process(readFileSync(file, 'utf8'), file).code, file);
require(workerData.entry);
`;

/** Starts a worker whose entry is a TypeScript file beside where the compiled one would be. */
export function startTypescriptWorker(entry: URL): Worker {
  const transform = require.resolve('../../../../.config/jest-transform.cjs');
  const source = entry.pathname.replace(/\.js$/, '.ts');
  return new Worker(bootstrap, { eval: true, workerData: { entry: decodeURI(source), transform } });
}
