import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Imports and re-exports of files beside: `import { a, type B } from './b.js'`, `import './b.js'`, `export * from './b.js'`. */
const statement = /^(?:import|export)\s+(?:([\w*{}\s,$]+?)\s+from\s+)?['"](\.[^'"]+)['"]/gm;

/** The files that a source imports values from. What is imported as a type alone leaves no trace when it runs. */
export function importsOf(source, file) {
  const found = [...source.matchAll(statement)].filter(([, names]) => !onlyTypes(names ?? ''));
  return found.map(([, , specifier]) => sourceOf(resolve(dirname(file), specifier)));
}

/** What is imported as `.js` is written in TypeScript, with markup in it or without. */
function sourceOf(path) {
  const plain = path.replace(/\.js$/, '.ts');
  const withMarkup = path.replace(/\.js$/, '.tsx');
  return existsSync(withMarkup) ? withMarkup : plain;
}

function onlyTypes(names) {
  if (/^type\s+[\w{*]/.test(names)) return true;
  const list = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const each =
    list
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

/** The whole graph below some folders: file → the files it imports. */
function graphOf(root, folders) {
  const files = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => sources(join(root, folder)));
  return new Map(files.map((file) => [file, importsOf(readFileSync(file, 'utf8'), file)]));
}

function sources(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  return files.map((entry) => join(entry.parentPath, entry.name));
}

/** The shortest way from a file back to itself, both ends included; undefined when there is none. */
export function cycleOf(graph, start) {
  const from = new Map();
  const queue = [start];
  for (const file of queue) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return [...wayTo(file, from), start];
      if (from.has(next)) continue;
      from.set(next, file);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(file, from) {
  const way = [file];
  while (from.has(way[0])) way.unshift(from.get(way[0]));
  return way;
}

const graphs = new Map();

/** The graph of a checkout, read once per process. */
export function checkoutGraph(root) {
  if (!graphs.has(root)) graphs.set(root, graphOf(root, ['apps', 'libs', 'bench', 'ops', '.config/samples']));
  return graphs.get(root);
}
