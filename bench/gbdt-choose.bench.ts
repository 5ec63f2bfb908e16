import { searches } from './gbdt/searches.js';
import { recordSettings } from './gbdt/settings.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { round } from './support/statistics.js';

export const description =
  'chooses the settings of the gbdt suite by cross-validation on TRAIN, all sets or those named, and records them';

function chosenSets({ args }: BenchContext): string[] {
  const named = args.filter((arg) => !arg.startsWith('--'));
  const unknown = named.filter((name) => !(name in searches));
  if (unknown.length > 0)
    throw new Error(`no such set: ${unknown.join(', ')}; there are ${Object.keys(searches).join(', ')}`);
  return named.length > 0 ? named : Object.keys(searches);
}

/** The figures are the errors on held-out rows of TRAIN, the mean of the folds' where there are several. */
export async function run(context: BenchContext): Promise<BenchResult> {
  const figures: Record<string, number> = {};
  for (const set of chosenSets(context)) {
    const { isHere, choices } = searches[set]!;
    if (!isHere()) {
      context.log(`${set}: skipped, its files are not here`);
      continue;
    }
    const chosen = choices();
    recordSettings(set, chosen);
    figures[set] = round(chosen.reduce((sum, { error }) => sum + error, 0) / chosen.length, 4);
    context.log(`${set}: ${JSON.stringify(chosen)}`);
  }
  return { figures, bars: {} };
}
