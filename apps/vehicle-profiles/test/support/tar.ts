import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const BLOCK = 512;

/** The text of one file of a `.tar.gz`. @throws Error when there is none of this name */
export function fileOfTar(path: string, name: string): string {
  const tar = gunzipSync(readFileSync(path));
  for (let at = 0; at < tar.length;) {
    const found = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (found === name) return tar.toString('utf8', at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error(`${path} has no ${name}`);
}
