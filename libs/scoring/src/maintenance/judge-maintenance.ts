import { type PairedComparison, comparePaired } from '../evaluation/paired-comparison.js';
import { hashOf } from '../hash.js';
import type { ComponentForecast } from './forecast.js';
import { type ExampleCase, type MaintenanceExample, caseOf } from './fit-maintenance-model.js';
import { toLog } from './maintenance-features.js';
import { type MaintenanceModel, ModelForecaster } from './maintenance-model.js';

/** How a candidate did on vehicles that no model has seen. */
export interface MaintenanceJudgement {
  readonly rows: number;
  readonly own: Record<string, number>;
  readonly prior: Record<string, number>;
  readonly champion?: Record<string, number>;
  /** Differences of |ln((1 + forecast) / (1 + days that it took))|; below 0 the candidate is better. */
  readonly overPrior: PairedComparison;
  readonly overChampion: PairedComparison | null;
}

/** Judges by one moment of each component of each vehicle. */
export function judgeMaintenance(
  heldOut: readonly MaintenanceExample[],
  candidate: MaintenanceModel,
  champion?: MaintenanceModel,
): MaintenanceJudgement {
  const cases = oneOfEach(heldOut).flatMap(caseOf);
  const judged = [candidate, undefined, ...(champion ? [champion] : [])].map((model) => {
    const forecasts = model ? correctedBy(model, cases) : cases.map(({ forecast }) => forecast);
    return { figures: figuresOf(cases, forecasts), errors: errorsOf(cases, forecasts) };
  });
  const [own, prior, served] = judged;
  return {
    rows: cases.length,
    own: own!.figures,
    prior: prior!.figures,
    ...(served && { champion: served.figures }),
    overPrior: comparePaired(own!.errors, prior!.errors),
    overChampion: served ? comparePaired(own!.errors, served.errors) : null,
  };
}

function oneOfEach(examples: readonly MaintenanceExample[]): MaintenanceExample[] {
  const units = new Map<string, MaintenanceExample[]>();
  for (const example of examples) {
    const unit = `${example.vehicleId}/${example.component}`;
    units.set(unit, [...(units.get(unit) ?? []), example]);
  }
  return [...units].map(([unit, all]) => all[hashOf(unit) % all.length]!);
}

function correctedBy(model: MaintenanceModel, cases: readonly ExampleCase[]): ComponentForecast[] {
  const known = cases.filter(({ forecast }) => Object.hasOwn(model.outcomes, forecast.component));
  const corrected = new Map(new ModelForecaster(model).correct(known).map((each, i) => [known[i]!, each]));
  return cases.map((each) => corrected.get(each) ?? each.forecast);
}

const errorsOf = (cases: readonly ExampleCase[], forecasts: readonly ComponentForecast[]): Float64Array =>
  Float64Array.from(forecasts, ({ dueInDays }, i) =>
    Math.abs(toLog(dueInDays) - toLog(cases[i]!.example.lastedDays)),
  );

function figuresOf(
  cases: readonly ExampleCase[],
  forecasts: readonly ComponentForecast[],
): Record<string, number> {
  const rows = cases.length;
  if (rows === 0) return {};
  let [days, inside] = [0, 0];
  forecasts.forEach(({ dueInDays, low, high }, i) => {
    const { lastedDays } = cases[i]!.example;
    days += Math.abs(dueInDays - lastedDays);
    if (lastedDays >= low && lastedDays <= high) inside++;
  });
  const meanAbsoluteLogError = errorsOf(cases, forecasts).reduce((sum, each) => sum + each, 0) / rows;
  const accuracy = Math.exp(-meanAbsoluteLogError);
  return { rows, accuracy, meanAbsoluteLogError, meanAbsoluteDays: days / rows, coverage: inside / rows };
}
