import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldersAbove } from '@rover/platform';

/** Where the built console lies; undefined where it was not built, and then there is none. */
export const consoleFolder = (): string | undefined =>
  [...foldersAbove(fileURLToPath(import.meta.url))]
    .map((folder) => join(folder, 'dist', 'console'))
    .find((folder) => existsSync(join(folder, 'index.html')));
