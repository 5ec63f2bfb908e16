import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const BLOCK = 512;

/** The text of one file of a `.tar.gz`. @throws Error when there is none of this name */
export function fileOfTar(path: string, name: string): string {
  const text = filesOfTar(path).get(name);
  if (text === undefined) throw new Error(`${path} has no ${name}`);
  return text;
}

/** The texts of all files of a `.tar.gz`, by name. */
export function filesOfTar(path: string): Map<string, string> {
  const tar = gunzipSync(readFileSync(path));
  const files = new Map<string, string>();
  for (let at = 0; at < tar.length;) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (size > 0) files.set(name, tar.toString('utf8', at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
