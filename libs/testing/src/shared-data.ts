import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './checkout.js';

/**
 * The path of a file of the shared data folder, or undefined where the folder is absent: it stands beside the checkout,
 * or where `ROVER_SHARED_DATA` says. Its files serve tests and benches only and are not part of the repository.
 */
export function sharedData(file: string): string | undefined {
  const path = join(process.env['ROVER_SHARED_DATA'] ?? join(checkout, '..', 'shared', 'data'), file);
  return existsSync(path) ? path : undefined;
}

/** `describe` for tests that need a file of the shared data; where it is absent they are skipped, and the title says so. */
export function describeWithData(file: string, title: string, tests: (path: string) => void): void {
  const path = sharedData(file);
  if (path) describe(title, () => tests(path));
  else describe.skip(`${title} (skipped: ${file} is not here)`, () => it('needs the file', () => undefined));
}
