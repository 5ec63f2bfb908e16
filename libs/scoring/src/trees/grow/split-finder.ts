import { PACK } from '../binning/binned-rows.js';
import { Candidate } from './candidate.js';
import { type Ground, JOB } from './ground.js';
import { countPack } from './histogram.js';
import { splitCategories } from './split-categories.js';
import { splitNumbers } from './split-numbers.js';

/** Does the job that {@link Ground.job} describes for some packs of features. Several share a ground, each its packs. */
export class SplitFinder {
  private readonly candidate: Candidate;

  constructor(
    private readonly ground: Ground,
    private readonly packs: readonly number[],
  ) {
    this.candidate = new Candidate(ground);
  }

  /**
   * Counts the counted rows into one slot, takes them away from the other (which held both, the parent), and finds
   * each feature's best split of either.
   */
  run(): void {
    const { job } = this.ground;
    const [counted, other] = [job[JOB.counted]!, job[JOB.other]!];
    for (const pack of this.packs) {
      if (!this.isActive(pack)) continue;
      this.count(pack, counted);
      this.search(pack, counted);
      if (other < 0) continue;
      this.subtract(pack, counted, other);
      this.search(pack, other);
    }
  }

  private isActive(pack: number): boolean {
    return this.ground.active.subarray(pack * PACK, (pack + 1) * PACK).includes(1);
  }

  /** Where the bins of a pack start and end in a histogram. */
  private span(pack: number): [number, number] {
    const { starts, features } = this.ground;
    return [starts[pack * PACK]!, starts[Math.min((pack + 1) * PACK, features)]!];
  }

  private slotStart(slot: number): number {
    return slot * this.ground.starts[this.ground.features]!;
  }

  private count(pack: number, slot: number): void {
    const [from, to] = this.span(pack);
    const start = this.slotStart(slot);
    this.ground.histograms.fill(0, start + from, start + to);
    countPack(this.ground, pack, start);
  }

  private subtract(pack: number, counted: number, other: number): void {
    const { histograms } = this.ground;
    const [from, to] = this.span(pack);
    const shift = this.slotStart(counted) - this.slotStart(other);
    const end = this.slotStart(other) + to;
    for (let i = this.slotStart(other) + from; i < end; i++) histograms[i]! -= histograms[i + shift]!;
  }

  private search(pack: number, slot: number): void {
    const { features, active, categorical } = this.ground;
    const { candidate } = this;
    candidate.enter(slot);
    for (let feature = pack * PACK; feature < Math.min(features, (pack + 1) * PACK); feature++) {
      candidate.turn(feature);
      if (!active[feature]) continue;
      if (categorical[feature]) splitCategories(candidate);
      else splitNumbers(candidate);
    }
  }
}
