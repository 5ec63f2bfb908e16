import { readFileSync, writeFileSync } from 'node:fs';
import type { TreeParameters } from '@rover/scoring';
import type { Choice } from './choose.js';

/** By set: what `npm run bench -- gbdt-choose` chose on TRAIN, one for each fold of the test. */
type Settings = Record<string, Choice[]>;

/** In the sources; compiled, this file stands in `dist/bench/gbdt`. */
const file = new URL('../../../bench/gbdt/settings.json', import.meta.url);

const read = (): Settings => JSON.parse(readFileSync(file, 'utf8')) as Settings;

/** The parameters for each fold of a set's test. */
export function settingsOf(set: string): Partial<TreeParameters>[] {
  const choices = read()[set];
  if (!choices)
    throw new Error(`no settings were chosen for ${set}; run "npm run bench -- gbdt-choose ${set}"`);
  return choices.map(({ parameters }) => parameters);
}

/** Records what was chosen for a set. */
export function recordSettings(set: string, choices: Choice[]): void {
  writeFileSync(file, `${JSON.stringify({ ...read(), [set]: choices }, null, 2)}\n`);
}
