import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Compiled, this file stands in `dist/bench/support`. */
const checkout = fileURLToPath(new URL('../../..', import.meta.url));
const folder = process.env['ROVER_SHARED_DATA'] ?? join(checkout, '..', 'shared', 'data');

/** Whether all of these files of the shared data are here; they are no part of the repository. */
export const haveData = (...files: string[]): boolean => files.every((file) => existsSync(sharedPath(file)));

/** Where a shared file is, if it is here. */
export const sharedPath = (file: string): string => join(folder, file);

/** The text of a shared file. Latin-1 where it is no UTF-8. */
export function sharedText(file: string): string {
  const bytes = readFileSync(sharedPath(file));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
