import type { MarketValue } from '../listing.js';
import {
  type LevelField,
  type LogLinearMarket,
  factOfTerm,
  fillNumericTerms,
  levelFields,
  numericTerms,
} from './log-linear-model.js';
import type { LogEffects } from './value-effects.js';

/** A vehicle as the log-linear model sees it: numbers are NaN and texts empty where they are not known. */
export interface LogLinearFacts extends Readonly<Record<LevelField | 'make' | 'model', string>> {
  readonly age: number;
  readonly odometer: number;
  readonly displacementL: number;
}

/** A fitted market, ready to be asked. Texts are folded by the caller. */
export class MarketValuer {
  private readonly terms = new Float64Array(numericTerms.length);
  private readonly lowFactor: number;
  private readonly highFactor: number;

  constructor(private readonly market: LogLinearMarket) {
    this.lowFactor = Math.exp(market.low);
    this.highFactor = Math.exp(market.high);
  }

  /** The part of ln(value) that numbers tell; NaN where one is not known. */
  numericPart(age: number, odometer: number, displacement: number): number {
    fillNumericTerms(this.terms, this.market.bounds, age, odometer, displacement);
    let sum = 0;
    for (let i = 0; i < this.terms.length; i++) sum += this.terms[i]! * this.market.numeric[i]!;
    return sum;
  }

  /** 0 for a text that the fit did not know. */
  levelEffect(field: LevelField, text: string): number {
    return own(this.market.levels[field], text) ?? 0;
  }

  /** A model that the fit did not know counts as its make, such a make as the market. */
  groupEffect(make: string, model: string): number {
    const known = own(this.market.makes, make);
    return known ? known.effect + (own(known.models, model) ?? 0) : 0;
  }

  /** What sets a vehicle apart from the market's mean, in logarithms; undefined for a model that does not tell the mean. */
  effects(facts: LogLinearFacts): Omit<LogEffects, 'value'> | undefined {
    const { centre, numeric } = this.market;
    if (!centre) return undefined;
    const effects = new Map<string, number>(Object.entries(centre).map(([fact, mean]) => [fact, -mean]));
    const add = (fact: string, effect: number) => effects.set(fact, (effects.get(fact) ?? 0) + effect);
    fillNumericTerms(this.terms, this.market.bounds, facts.age, facts.odometer, facts.displacementL);
    factOfTerm.forEach((fact, i) => fact && add(fact, this.terms[i]! * numeric[i]!));
    for (const field of levelFields) add(field, this.levelEffect(field, facts[field]));
    const ofMake = this.groupEffect(facts.make, '');
    add('make', ofMake);
    add('model', this.groupEffect(facts.make, facts.model) - ofMake);
    const typical = Object.values(centre).reduce((sum, mean) => sum + mean, numeric[0]!);
    return { typical, effects };
  }

  /** Whole minor units, at least one. */
  money(logValue: number): MarketValue {
    const value = Math.exp(logValue);
    const whole = (amount: number) => Math.max(1, Math.round(amount));
    return { value: whole(value), low: whole(value * this.lowFactor), high: whole(value * this.highFactor) };
  }
}

/** A model comes from JSON: a text like `constructor` must not find what every object inherits. */
function own<T>(map: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
