import { haveAutoMpg } from './gbdt/auto-mpg.js';
import { haveEpa } from './gbdt/epa.js';
import { haveLeads } from './gbdt/leads.js';
import { measureCars } from './gbdt/prices.js';
import { measureAutoMpg, measureEpa, measureLeads, measureTurbofans } from './gbdt/quality.js';
import { haveTurbofans } from './gbdt/turbofans.js';
import { haveUkCars } from './gbdt/uk-cars.js';
import { atLeast, atMost } from './support/bar.js';
import type { Bar, BenchContext, BenchResult } from './support/context.js';
import { round } from './support/statistics.js';

export const description = 'gradient-boosted trees: quality on five sets, time to fit and to predict';

type Figures = Record<string, number>;

const sets = [
  { name: 'uk-used-cars', isHere: haveUkCars, measure: measureCars },
  { name: 'epa-fuel-economy', isHere: haveEpa, measure: measureEpa },
  { name: 'auto-mpg', isHere: haveAutoMpg, measure: measureAutoMpg },
  { name: 'cmapss-fd001', isHere: haveTurbofans, measure: measureTurbofans },
  { name: 'leads-x-education', isHere: haveLeads, measure: measureLeads },
];

const bars: Record<string, (figures: Figures) => Bar> = {
  cars1000TreesMae: (figures) => atMost(figures['cars1000TreesMae']!, 1_110),
  epaMae: (figures) => atMost(figures['epaMae']!, 0.645),
  autoMpgRmse: (figures) => atMost(figures['autoMpgRmse']!, 2.77),
  turbofansRmse: (figures) => atMost(figures['turbofansRmse']!, 13.3),
  leadsAuc: (figures) => atLeast(figures['leadsAuc']!, 0.868),
  carsFitMs: (figures) => atMost(figures['carsFitMs']!, 2_000),
  carsFitTwoThreadsMs: (figures) => atMost(figures['carsFitTwoThreadsMs']!, figures['carsFitMs']!),
  carsPredictMicros: (figures) => atMost(figures['carsPredictMicros']!, 2),
  carsCoverage: (figures) => atLeast(figures['carsCoverage']!, 0.78),
  carsCoverageAtMost: (figures) => atMost(figures['carsCoverage']!, 0.82),
};

/** A bar is judged by the figure of its name, or, for the upper end of a range, by the one without `AtMost`. */
const barsFor = (figures: Figures): Record<string, Bar> =>
  Object.fromEntries(
    Object.entries(bars)
      .filter(([name]) => name.replace('AtMost', '') in figures)
      .map(([name, barOf]) => [name, barOf(figures)]),
  );

export async function run(context: BenchContext): Promise<BenchResult> {
  const figures: Figures = {};
  for (const { name, isHere, measure } of sets) {
    if (!isHere()) {
      context.log(`${name}: skipped, its files are not here`);
      continue;
    }
    const found = await measure(context);
    for (const [figure, value] of Object.entries(found)) figures[figure] = round(value, 4);
    context.log(`${name}: ${JSON.stringify(found)}`);
  }
  return { figures, bars: barsFor(figures) };
}
