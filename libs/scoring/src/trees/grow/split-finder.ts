import { Candidate } from './candidate.js';
import { type Ground, JOB } from './ground.js';
import { splitCategories } from './split-categories.js';
import { splitNumbers } from './split-numbers.js';

/** Finds the splits of leaves whose rows have been counted, bundle by bundle. Several share a ground. */
export class SplitFinder {
  private readonly candidate: Candidate;

  constructor(private readonly ground: Ground) {
    this.candidate = new Candidate(ground);
  }

  /**
   * Adds up what was counted in the counted slot, takes it away from the other (which held both, the parent), and
   * finds the best split of either by each feature of the bundle.
   */
  run(bundle: number): void {
    const { job, bundles, active, activeBundles } = this.ground;
    const [counted, other] = [job[JOB.counted]!, job[JOB.other]!];
    if (!activeBundles[bundle]) return;
    this.joinHands(bundle);
    for (const feature of bundles[bundle]!.features) {
      if (!active[feature]) continue;
      this.addUp(feature, counted);
      this.search(feature, counted);
      if (other < 0) continue;
      this.subtract(feature, counted, other);
      this.search(feature, other);
    }
  }

  /** Adds what the other hands counted to what the first did. */
  private joinHands(bundle: number): void {
    const { counters, codeStarts, bundles, hands } = this.ground;
    const [from, to] = [codeStarts[bundle]!, codeStarts[bundle + 1]!];
    const size = codeStarts[bundles.length]!;
    for (let hand = 1, shift = size; hand < hands; hand++, shift += size)
      for (let i = from; i < to; i++) counters[i]! += counters[i + shift]!;
  }

  /** From sums by code to sums by the feature's bins. */
  private addUp(feature: number, slot: number): void {
    const { histograms, counters, codeStarts, starts, bundles, bundleOf, placeInBundle, stride } =
      this.ground;
    const start = this.slotStart(slot) + starts[feature]!;
    const bundle = bundleOf[feature]!;
    const from = codeStarts[bundle]!;
    const bins = bundles[bundle]!.bins[placeInBundle[feature]!]!;
    histograms.fill(0, start, this.slotStart(slot) + starts[feature + 1]!);
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

  private slotStart(slot: number): number {
    return slot * this.ground.starts[this.ground.features]!;
  }

  private subtract(feature: number, counted: number, other: number): void {
    const { histograms, starts } = this.ground;
    const shift = this.slotStart(counted) - this.slotStart(other);
    const end = this.slotStart(other) + starts[feature + 1]!;
    for (let i = this.slotStart(other) + starts[feature]!; i < end; i++)
      histograms[i]! -= histograms[i + shift]!;
  }

  private search(feature: number, slot: number): void {
    this.candidate.enter(slot);
    this.candidate.turn(feature);
    if (this.ground.categorical[feature]) splitCategories(this.candidate);
    else splitNumbers(this.candidate);
  }
}
