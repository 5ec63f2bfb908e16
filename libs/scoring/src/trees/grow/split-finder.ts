import { Candidate } from './candidate.js';
import { type Ground, LEAF } from './ground.js';
import { splitCategories } from './split-categories.js';
import { splitNumbers } from './split-numbers.js';

/** A leaf whose rows have been counted. */
export interface Counted {
  readonly leaf: number;
  /** Its sums by the codes of all bundles. */
  readonly counters: Float64Array;
  /** The leaf whose slot still holds the sums of both, to take the counted away from; none for the root. */
  readonly other?: number;
}

/** Finds the best split of leaves by each feature. */
export class SplitFinder {
  private readonly candidate: Candidate;

  constructor(private readonly ground: Ground) {
    this.candidate = new Candidate(ground);
  }

  /** Fills the histograms of the counted leaf and of the other, and finds the best split of either by each feature. */
  find(counted: Counted): void {
    const { features, active } = this.ground;
    const slot = this.startOf(counted.leaf);
    for (let feature = 0; feature < features; feature++) {
      if (!active[feature]) continue;
      this.addUp(feature, slot, counted.counters);
      this.search(feature, counted.leaf);
      if (counted.other === undefined) continue;
      this.subtract(feature, slot, this.startOf(counted.other));
      this.search(feature, counted.other);
    }
  }

  /** Where the histogram of a leaf starts. */
  private startOf(leaf: number): number {
    const { leaves, starts, features } = this.ground;
    return leaves[leaf * LEAF.size + LEAF.slot]! * starts[features]!;
  }

  /** From sums by code to sums by the feature's bins. */
  private addUp(feature: number, slot: number, counters: Float64Array): void {
    const { histograms, codeStarts, starts, bundles, bundleOf, placeInBundle, stride } = this.ground;
    const start = slot + starts[feature]!;
    const bundle = bundleOf[feature]!;
    const from = codeStarts[bundle]!;
    const bins = bundles[bundle]!.bins[placeInBundle[feature]!]!;
    histograms.fill(0, start, slot + starts[feature + 1]!);
    if (stride === 1) {
      for (let code = 0; code < bins.length; code++)
        histograms[start + bins[code]!]! += counters[from + code]!;
      return;
    }
    for (let code = 0; code < bins.length; code++) {
      const bin = start + bins[code]! * 2;
      histograms[bin]! += counters[from + code * 2]!;
      histograms[bin + 1]! += counters[from + code * 2 + 1]!;
    }
  }

  private subtract(feature: number, counted: number, other: number): void {
    const { histograms, starts } = this.ground;
    const shift = counted - other;
    const end = other + starts[feature + 1]!;
    for (let i = other + starts[feature]!; i < end; i++) histograms[i]! -= histograms[i + shift]!;
  }

  private search(feature: number, leaf: number): void {
    this.candidate.enter(leaf);
    this.candidate.turn(feature);
    if (this.ground.categorical[feature]) splitCategories(this.candidate);
    else splitNumbers(this.candidate);
  }
}
