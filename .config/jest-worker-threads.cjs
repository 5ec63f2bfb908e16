// Jest runs TypeScript as it stands, but a worker thread is a world of its own without Jest. In tests this stands in for
// node:worker_threads: a worker whose entry has not been compiled gets a module loader that compiles what it loads, by
// the same transform.
const { existsSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { fileURLToPath } = require('node:url');
const threads = require('worker_threads');

const libs = join(__dirname, '..', 'libs');
const cache = join(tmpdir(), 'rover-jest-threads');

const bootstrap = `
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const Module = require('node:module');
const { threadId, workerData } = require('node:worker_threads');
const transform = require(workerData.transform);
const find = Module._resolveFilename;
const sourceOf = (request) =>
  request.startsWith('@rover/')
    ? join(workerData.libs, request.slice('@rover/'.length), 'src', 'index.ts')
    : request.replace(/\\.js$/, '.ts');
Module._resolveFilename = (request, ...rest) => {
  try { return find(sourceOf(request), ...rest); } catch { return find(request, ...rest); }
};
mkdirSync(workerData.cache, { recursive: true });
function compile(file) {
  const source = readFileSync(file, 'utf8');
  const kept = join(workerData.cache, transform.getCacheKey(source, file));
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const { code } = transform.process(source, file);
  // Written aside first: another thread may look for it meanwhile.
  const draft = kept + '.' + process.pid + '.' + threadId;
  writeFileSync(draft, code);
  renameSync(draft, kept);
  return code;
}
require.extensions['.ts'] = (module, file) => module._compile(compile(file), file);
require(workerData.entry);
`;

class Worker extends threads.Worker {
  constructor(entry, options) {
    const compiled = entry instanceof URL || entry?.href ? fileURLToPath(entry.href) : entry;
    const source = typeof compiled === 'string' && compiled.replace(/\.js$/, '.ts');
    if (options?.eval || !source || existsSync(compiled) || !existsSync(source)) super(entry, options);
    else {
      const transform = join(__dirname, 'jest-transform.cjs');
      super(bootstrap, { ...options, eval: true, workerData: { entry: source, transform, libs, cache } });
    }
  }
}

module.exports = { ...threads, Worker };
