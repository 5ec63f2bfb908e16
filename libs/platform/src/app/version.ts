import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldersAbove } from './folders-above.js';

/** The version of the platform: that of the nearest package.json above this file. */
export function platformVersion(from = fileURLToPath(import.meta.url)): string {
  for (const folder of foldersAbove(from)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version?: string };
      if (version) return version;
    }
  }
  return '0.0.0';
}
