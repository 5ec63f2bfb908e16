import { readdirSync } from 'node:fs';
import { apps } from './apps.mjs';

// All six apps in this process: right for trying things out, never for load figures.
const sources = apps.map(({ name }) => new URL(`../../../dist/apps/${name}/src/`, import.meta.url));

// What they are made of comes first: one that serves already would let requests wait while that of the next is loaded.
for (const source of sources)
  for (const file of readdirSync(source))
    if (file.endsWith('.module.js')) await import(new URL(file, source));
for (const source of sources) await import(new URL('main.js', source));
