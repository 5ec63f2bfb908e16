import { solveInPlace } from './cholesky.js';

/** How strongly effects are drawn to zero, in listings: so many without any effect stand beside those of a group. */
export interface Penalties {
  /** For dense terms; the first one, the intercept, is free. */
  term: number;
  make: number;
  model: number;
}

/** Terms of a row that are not zero: the first `count` of both arrays, places ascending. */
export interface SparseRow {
  places: Int32Array;
  values: Float64Array;
  count: number;
}

/** Normal equations: the lower triangle, and the right-hand side. */
interface System {
  cross: Float64Array;
  target: Float64Array;
}

interface GroupSums {
  counts: Float64Array;
  /** Of the terms, group by group. */
  sums: Float64Array;
  targets: Float64Array;
}

export interface GroupedFit {
  terms: Float64Array;
  makes: Float64Array;
  models: Float64Array;
}

/**
 * Ridge regression with an intercept per make and one per model within its make, so that a model of few
 * listings lies near its make, and a make of few near the whole.
 *
 * Groups can be thousands, yet each row is in one of them: their block of the normal equations is diagonal and
 * is eliminated exactly, models first, then makes. What is left to solve is as small as the dense terms are
 * many, and one pass over the rows gathers all that is needed.
 */
export class GroupedRidge {
  private readonly cross: Float64Array;
  private readonly target: Float64Array;
  private readonly sums: Float64Array;
  private readonly targetSums: Float64Array;
  private readonly counts: Float64Array;

  /** `makeOfModel` gives the make of each model group; `width` is the number of dense terms. */
  constructor(
    private readonly width: number,
    private readonly makeOfModel: Uint32Array,
    private readonly makeCount: number,
  ) {
    this.cross = new Float64Array(width * width);
    this.target = new Float64Array(width);
    this.sums = new Float64Array(makeOfModel.length * width);
    this.targetSums = new Float64Array(makeOfModel.length);
    this.counts = new Float64Array(makeOfModel.length);
  }

  /** Adds a row; with a weight of −1 it takes one out again. */
  add(model: number, { places, values, count }: SparseRow, y: number, weight = 1): void {
    const { width, cross, target, sums } = this;
    const offset = model * width;
    for (let i = 0; i < count; i++) {
      const place = places[i]!;
      const value = weight * values[i]!;
      const line = place * width;
      for (let j = 0; j <= i; j++) cross[line + places[j]!]! += value * values[j]!;
      target[place]! += value * y;
      sums[offset + place]! += value;
    }
    this.targetSums[model]! += weight * y;
    this.counts[model]! += weight;
  }

  /** Fits what was gathered; more rows may be added or taken out afterwards. */
  solve(penalties: Penalties): GroupedFit {
    const { width } = this;
    const system = { cross: this.cross.slice(), target: this.target.slice() };
    const makes = this.eliminateModels(system, penalties.model);
    this.eliminateMakes(system, makes, penalties.make);
    for (let i = 1; i < width; i++) system.cross[i * width + i]! += penalties.term;
    solveInPlace(system.cross, system.target);
    const terms = system.target;
    const makeEffects = makes.counts.map(
      (count, make) => (makes.targets[make]! - this.dot(makes.sums, make, terms)) / (count + penalties.make),
    );
    return { terms, makes: makeEffects, models: this.modelEffects(terms, makeEffects, penalties.model) };
  }

  private eliminateModels(system: System, penalty: number): GroupSums {
    const { width, makeCount, counts, sums, targetSums } = this;
    const makes = {
      counts: new Float64Array(makeCount),
      sums: new Float64Array(makeCount * width),
      targets: new Float64Array(makeCount),
    };
    for (let model = 0; model < counts.length; model++) {
      if (counts[model] === 0) continue;
      const make = this.makeOfModel[model]!;
      const left = penalty / (counts[model]! + penalty);
      for (let i = 0; i < width; i++) makes.sums[make * width + i]! += left * sums[model * width + i]!;
      makes.targets[make]! += left * targetSums[model]!;
      makes.counts[make]! += left * counts[model]!;
      this.subtract(system, { sums, targets: targetSums }, model, counts[model]! + penalty);
    }
    return makes;
  }

  private eliminateMakes(system: System, makes: GroupSums, penalty: number): void {
    for (let make = 0; make < this.makeCount; make++)
      if (makes.counts[make]! > 0) this.subtract(system, makes, make, makes.counts[make]! + penalty);
  }

  /** Takes out of the normal equations what one group explains. */
  private subtract(
    { cross, target }: System,
    { sums, targets }: Pick<GroupSums, 'sums' | 'targets'>,
    group: number,
    weight: number,
  ): void {
    const { width } = this;
    const offset = group * width;
    for (let i = 0; i < width; i++) {
      const share = sums[offset + i]! / weight;
      if (share === 0) continue;
      for (let j = 0; j <= i; j++) cross[i * width + j]! -= share * sums[offset + j]!;
      target[i]! -= share * targets[group]!;
    }
  }

  private modelEffects(terms: Float64Array, makes: Float64Array, penalty: number): Float64Array {
    return this.counts.map((count, model) => {
      const explained = this.dot(this.sums, model, terms) + count * makes[this.makeOfModel[model]!]!;
      return (this.targetSums[model]! - explained) / (count + penalty);
    });
  }

  private dot(sums: Float64Array, group: number, terms: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < this.width; i++) sum += sums[group * this.width + i]! * terms[i]!;
    return sum;
  }
}
