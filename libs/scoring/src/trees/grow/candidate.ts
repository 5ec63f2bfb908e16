import { rowsIn } from './packing.js';
import { FOUND, type Ground, LEAF, SET_WORDS } from './ground.js';

/** Sums of some rows of a leaf. */
export interface Sums {
  gradient: number;
  hessian: number;
  rows: number;
}

/**
 * A leaf and a feature that may split it: where their numbers stand, read once so that loops do without arrays.
 * One object is used again and again.
 */
export class Candidate implements Sums {
  leaf = 0;
  slot = 0;
  feature = 0;
  /** Place of the feature's bins in `histograms`, and of what is found in `found` and `sets`. */
  bins = 0;
  found = 0;
  set = 0;
  gradient = 0;
  hessian = 0;
  rows = 0;
  low = 0;
  high = 0;
  unit = 1;
  step = 1;

  constructor(readonly ground: Ground) {}

  /** Turns to a leaf. */
  enter(leaf: number): void {
    const { leaves } = this.ground;
    const at = leaf * LEAF.size;
    this.leaf = leaf;
    this.slot = leaves[at + LEAF.slot]!;
    this.gradient = leaves[at + LEAF.gradient]!;
    this.hessian = leaves[at + LEAF.hessian]!;
    this.rows = leaves[at + LEAF.rows]!;
    this.low = leaves[at + LEAF.low]!;
    this.high = leaves[at + LEAF.high]!;
    this.unit = this.ground.packing[0]!;
    this.step = this.ground.packing[1]!;
  }

  /** Turns to a feature of the same leaf; nothing is found for it yet. */
  turn(feature: number): void {
    const { features, starts } = this.ground;
    const place = this.leaf * features + feature;
    this.feature = feature;
    this.bins = this.slot * starts[features]! + starts[feature]!;
    this.found = place * FOUND.size;
    this.set = place * SET_WORDS;
    this.ground.found[this.found + FOUND.gain] = -Infinity;
  }

  /** What the bin at this place of the histograms holds. */
  sumsAt(place: number): Sums {
    const { histograms, stride } = this.ground;
    const sum = histograms[place]!;
    const rows = rowsIn(sum, this.unit);
    const hessian = stride === 1 ? rows : histograms[place + 1]!;
    return { gradient: (sum - rows * this.unit) * this.step, hessian, rows };
  }

  /** What is left of the leaf without these rows. */
  without({ gradient, hessian, rows }: Sums): Sums {
    return {
      gradient: this.gradient - gradient,
      hessian: this.hessian - hessian,
      rows: this.rows - rows,
    };
  }
}
