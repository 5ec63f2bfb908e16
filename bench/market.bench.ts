import { haveUkCars } from './gbdt/uk-cars.js';
import { judgeFords } from './market/fords.js';
import { measureServing } from './market/serving.js';
import { atLeast, atMost } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { round } from './support/statistics.js';

export const description = 'market values as the service fits and serves them: error, coverage, times';

export async function run(context: BenchContext): Promise<BenchResult> {
  const served = await measureServing(context.quick ? 20_000 : 118_000);
  context.log(`demo inventory: ${JSON.stringify(served)}`);
  const figures: Record<string, number> = { ...served };
  if (haveUkCars()) Object.assign(figures, judgeFords());
  else context.log('uk-used-cars: skipped, its files are not here');
  for (const [name, value] of Object.entries(figures)) figures[name] = round(value, 4);
  return {
    figures,
    bars: {
      // One listing, as an import or a change asks for it.
      valueMicros: atMost(figures['valueMicros']!, 50),
      longestStepMs: atMost(figures['longestStepMs']!, 10),
      ...(haveUkCars() && {
        fordsMaePounds: atMost(figures['fordsMaePounds']!, 0.85 * figures['fordsLogLinearMaePounds']!),
        fordsCoverage: atLeast(figures['fordsCoverage']!, 0.78),
        fordsCoverageAtMost: atMost(figures['fordsCoverage']!, 0.82),
      }),
    },
  };
}
