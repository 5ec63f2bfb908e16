import { type SeasonalField, priorMultiplier } from './season-prior.js';

export type Hemisphere = 'north' | 'south';

export interface SeasonalVehicle {
  bodyClass?: string;
  driveType?: string;
}

export interface SeasonOptions {
  /** How much the prior weighs, in sales that were to be expected of a category in a month; default 20. */
  priorSales: number;
  /** Values of a field that are counted; default 100. Further ones keep their prior. */
  maxValues: number;
}

/** A multiplier (1 is the mean of the year), and how far it rests on sales instead of belief, 0–1. */
export interface SeasonalFactor {
  multiplier: number;
  learned: number;
}

/** Even belief without a sale behind it is better than nothing. */
const PRIOR_CONFIDENCE = 0.3;
const MONTHS = 12;
const HALF_YEAR = 6;

/** The month (0–11) of the northern hemisphere that has the same season. */
export function seasonMonth(time: number, hemisphere: Hemisphere): number {
  const month = new Date(time).getUTCMonth();
  return hemisphere === 'south' ? (month + HALF_YEAR) % MONTHS : month;
}

/**
 * How well body classes and drives sell in a season, learned from sales.
 *
 * The multiplier of a value in a month is the rate of its sales against what the month and the value each sell on
 * their own: n(value, month) / E with E = n(value) · n(month) / n. Its prior is a gamma distribution with the mean
 * m of {@link priorMultiplier} and the weight of a = 20 expected sales, so that it is (n + a·m) / (E + a): the
 * belief without sales, the sales when there are many. Both hemispheres teach the same seasons.
 */
export class Seasons {
  private readonly options: SeasonOptions;
  private readonly fields: Record<SeasonalField, Map<string, Float64Array>> = {
    bodyClass: new Map(),
    driveType: new Map(),
  };
  private sales = 0;
  private readonly months: Record<SeasonalField, Float64Array> = {
    bodyClass: new Float64Array(MONTHS),
    driveType: new Float64Array(MONTHS),
  };

  constructor(options: Partial<SeasonOptions> = {}) {
    this.options = { priorSales: 20, maxValues: 100, ...options };
  }

  /** Changes with every sale. */
  get version(): number {
    return this.sales;
  }

  /** A sale, or several of the same kind. */
  recordSale(vehicle: SeasonalVehicle, time: number, hemisphere: Hemisphere, count = 1): void {
    if (!Number.isFinite(time)) return;
    this.sales++;
    const month = seasonMonth(time, hemisphere);
    this.count('bodyClass', vehicle.bodyClass, month, count);
    this.count('driveType', vehicle.driveType, month, count);
  }

  /** The multiplier of one value in a month of the northern hemisphere. */
  factor(field: SeasonalField, value: string, month: number): SeasonalFactor {
    const prior = priorMultiplier(field, value, month);
    const sales = this.fields[field].get(value);
    const total = sum(this.months[field]);
    const { priorSales } = this.options;
    if (!sales || total === 0) return { multiplier: prior, learned: 0 };
    const expected = (sum(sales) * this.months[field][month]!) / total;
    const multiplier = (sales[month]! + priorSales * prior) / (expected + priorSales);
    return { multiplier, learned: expected / (expected + priorSales) };
  }

  /** How well a vehicle suits the season: the product over body and drive. What is unknown of it does not count. */
  of(vehicle: SeasonalVehicle, time: number, hemisphere: Hemisphere): SeasonalFactor {
    return this.inMonth(vehicle, seasonMonth(time, hemisphere));
  }

  /** The same in a month of the northern hemisphere. */
  inMonth(vehicle: SeasonalVehicle, month: number): SeasonalFactor {
    const { bodyClass, driveType } = vehicle;
    const known = [
      ...(bodyClass === undefined ? [] : [this.factor('bodyClass', bodyClass, month)]),
      ...(driveType === undefined ? [] : [this.factor('driveType', driveType, month)]),
    ];
    const multiplier = known.reduce((product, each) => product * each.multiplier, 1);
    return { multiplier, learned: Math.max(0, ...known.map(({ learned }) => learned)) };
  }

  private count(field: SeasonalField, value: string | undefined, month: number, by: number): void {
    if (value === undefined) return;
    let sales = this.fields[field].get(value);
    if (!sales) {
      if (this.fields[field].size >= this.options.maxValues) return;
      this.fields[field].set(value, (sales = new Float64Array(MONTHS)));
    }
    sales[month]! += by;
    this.months[field][month]! += by;
  }
}

/** 0.3–1: a belief, up to what sales have taught. */
export function seasonalConfidence({ learned }: SeasonalFactor): number {
  return PRIOR_CONFIDENCE + (1 - PRIOR_CONFIDENCE) * learned;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
