import type { ListingColumns } from '../table/listing-columns.js';
import { type GroupedFit, GroupedRidge } from './grouped-ridge.js';
import {
  type LevelField,
  type LogLinearMarket,
  type MakeEffects,
  factOfTerm,
  levelFields,
  numericTerms,
} from './log-linear-model.js';
import { MarketDesign } from './market-design.js';

/** In listings. By cross-validation on the training part of the Ford file, where tenfold changes move the error by 1 %. */
const PENALTIES = { term: 0.1, make: 1, model: 2 };
/**
 * Prices further away than so many spreads of the middle half are left out of the second fit: typing errors. In a
 * market of very regular prices the least distance counts instead, ln 1.65, or a rare model would be one.
 */
const OUTLIER = 4;
const LEAST_OUTLIER = 0.5;
const SAMPLE = 10_000;

/** Fits one market. Twice: what the first fit shows to be an outlier does not bend the second one. */
export function fitMarket(columns: ListingColumns, rows: Uint32Array, year: number): LogLinearMarket {
  const design = new MarketDesign(columns, rows, year);
  const targets = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) targets[i] = Math.log(columns.numbers.askingPrice[rows[i]!]!);
  const ridge = gather(design, targets);
  takeOutliers(ridge, design, targets);
  const fit = ridge.solve(PENALTIES);
  return {
    n: rows.length,
    ...spreadOf(residuals(design, fit, targets).sort()),
    bounds: design.bounds,
    numeric: [...fit.terms.subarray(0, numericTerms.length)],
    levels: levelEffects(columns, design, fit),
    makes: makeEffects(columns, design, fit),
    centre: centreOf(design, fit),
  };
}

/** Mean effect of each fact over the rows. */
function centreOf(design: MarketDesign, fit: GroupedFit): Record<string, number> {
  const factOfPlace: (string | undefined)[] = [...factOfTerm];
  for (const { field, places } of design.levels)
    for (const place of places) if (place >= 0) factOfPlace[place] = field;
  const centre: Record<string, number> = { make: 0, model: 0 };
  const count = (fact: string, effect: number) =>
    (centre[fact] = (centre[fact] ?? 0) + effect / design.rows.length);
  design.rows.forEach((row, i) => {
    const model = design.modelOfRow[i]!;
    count('model', fit.models[model]!);
    count('make', fit.makes[design.makeOfModel[model]!]!);
    const { places, values, count: terms } = design.terms(row);
    for (let k = 0; k < terms; k++) {
      const fact = factOfPlace[places[k]!];
      if (fact) count(fact, fit.terms[places[k]!]! * values[k]!);
    }
  });
  return centre;
}

function gather(design: MarketDesign, targets: Float64Array): GroupedRidge {
  const makeCount = design.makeOfModel.reduce((most, make) => Math.max(most, make + 1), 0);
  const ridge = new GroupedRidge(design.width, design.makeOfModel, makeCount);
  for (let i = 0; i < targets.length; i++)
    ridge.add(design.modelOfRow[i]!, design.terms(design.rows[i]!), targets[i]!);
  return ridge;
}

function takeOutliers(ridge: GroupedRidge, design: MarketDesign, targets: Float64Array): void {
  const left = residuals(design, ridge.solve(PENALTIES), targets);
  const sorted = sample(left).sort();
  const middle = quantile(sorted, 0.5);
  // The middle half of a normal distribution spans 1.349 standard deviations.
  const spread = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.349;
  const limit = Math.max(LEAST_OUTLIER, OUTLIER * spread);
  for (let i = 0; i < left.length; i++)
    if (Math.abs(left[i]! - middle) > limit)
      ridge.add(design.modelOfRow[i]!, design.terms(design.rows[i]!), targets[i]!, -1);
}

/** Every n-th value: enough of them to know a spread, few enough to sort. */
function sample(values: Float64Array): Float64Array {
  const step = Math.ceil(values.length / SAMPLE);
  return values.filter((_, i) => i % step === 0);
}

function residuals(design: MarketDesign, fit: GroupedFit, targets: Float64Array): Float64Array {
  const left = new Float64Array(targets.length);
  for (let i = 0; i < left.length; i++) {
    const model = design.modelOfRow[i]!;
    const { places, values, count } = design.terms(design.rows[i]!);
    let predicted = fit.models[model]! + fit.makes[design.makeOfModel[model]!]!;
    for (let k = 0; k < count; k++) predicted += fit.terms[places[k]!]! * values[k]!;
    left[i] = targets[i]! - predicted;
  }
  return left;
}

const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? 0;

function spreadOf(sorted: Float64Array): { sigma: number; low: number; high: number } {
  const squares = sorted.reduce((sum, residual) => sum + residual * residual, 0);
  return {
    sigma: Math.sqrt(squares / sorted.length),
    low: quantile(sorted, 0.1),
    high: quantile(sorted, 0.9),
  };
}

function levelEffects(
  columns: ListingColumns,
  design: MarketDesign,
  fit: GroupedFit,
): LogLinearMarket['levels'] {
  const effects = Object.fromEntries(levelFields.map((field) => [field, {}])) as LogLinearMarket['levels'];
  for (const { field, places } of design.levels)
    places.forEach((place, group) => {
      if (place >= 0)
        effects[field satisfies LevelField][columns.coded[field].dictionary.groupText(group)] =
          fit.terms[place]!;
    });
  return effects;
}

function makeEffects(
  columns: ListingColumns,
  design: MarketDesign,
  fit: GroupedFit,
): Record<string, MakeEffects> {
  const { make: makes, model: models } = columns.coded;
  const effects: Record<string, MakeEffects> = Object.create(null) as Record<string, MakeEffects>;
  design.makeOfModel.forEach((make, group) => {
    const own = (effects[makes.dictionary.groupText(make)] ??= {
      effect: fit.makes[make]!,
      models: Object.create(null) as Record<string, number>,
    });
    own.models[models.dictionary.groupText(design.textOfModel[group]!)] = fit.models[group]!;
  });
  return effects;
}
