import { dirname } from 'node:path';

/** The folders above a file, the nearest first: where a file lies differs between sources, build and bundle, what stands above does not. */
export function* foldersAbove(file: string): Generator<string> {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) yield folder;
}
