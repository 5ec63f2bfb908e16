import type { DiversityInput, Similarity } from './diversify.js';

interface Candidate {
  readonly index: number;
  readonly relevance: number;
  readonly tie: number;
  /** To the likest of those chosen that it was compared with: the first `compared`. */
  likeness: number;
  compared: number;
  value: number;
}

/**
 * Candidates, the best first. What is chosen can only lower the value of the others, so a value of before is a bound: a
 * candidate is compared with what was chosen when it would be next (lazy greedy; Minoux, 1978), which most never are.
 */
export class CandidateLine {
  private open: Candidate[];
  private waiting: Candidate[] = [];
  private isOpenToAll = false;
  private readonly chosen: Similarity[] = [];

  constructor(
    { relevance, tieBreak }: DiversityInput,
    private readonly lambda: number,
  ) {
    this.open = Array.from(relevance, (given, index) => {
      const rounded = Math.round(given * 1_000) / 1_000;
      const value = lambda * rounded;
      return { index, relevance: rounded, tie: tieBreak(index), likeness: 0, compared: 0, value };
    }).sort(bestFirst);
  }

  /** Takes the best out, of those that wait only when there are no others; undefined when none is left. */
  take(waits: (candidate: number) => boolean): number | undefined {
    for (let first = this.first(); first; first = this.first()) {
      if (!this.isOpenToAll && waits(first.index)) this.waiting.push(first);
      else if (first.compared === this.chosen.length) return first.index;
      else this.putBack(first);
    }
    return undefined;
  }

  /** What was chosen lowers the value of what is like it. */
  compareWith(chosen: Similarity): void {
    this.chosen.push(chosen);
  }

  private first(): Candidate | undefined {
    if (this.open.length === 0) {
      this.open = this.waiting.sort(bestFirst);
      this.waiting = [];
      this.isOpenToAll = true;
    }
    return this.open.shift();
  }

  private putBack(candidate: Candidate): void {
    for (; candidate.compared < this.chosen.length; candidate.compared++) {
      const likeness = this.chosen[candidate.compared]!(candidate.index);
      candidate.likeness = Math.max(candidate.likeness, likeness);
    }
    candidate.value = this.lambda * candidate.relevance - (1 - this.lambda) * candidate.likeness;
    this.open.splice(this.placeOf(candidate), 0, candidate);
  }

  /** Before the first that comes after it. */
  private placeOf(candidate: Candidate): number {
    let low = 0;
    for (let high = this.open.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (bestFirst(candidate, this.open[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const bestFirst = (one: Candidate, other: Candidate): number =>
  other.value - one.value || one.tie - other.tie;
