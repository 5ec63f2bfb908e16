import { countRows } from '../grow/histogram.js';
import { type CountRows, LeafSplitter } from '../grow/leaf-splitter.js';
import { STATE, type Shift, readSpan, readSplit } from './shift.js';

/**
 * One thread at work: takes a job that nobody has taken, does it, takes the next. A thread that the system lets wait
 * takes none, so that the others go on with what else there is.
 */
export class CrewMember {
  readonly splitter: LeafSplitter;

  constructor(
    private readonly shift: Shift,
    count?: CountRows,
  ) {
    this.splitter = new LeafSplitter(shift.ground, count);
  }

  /** Does any job that is offered; answers whether there was one. */
  workAtAny(): boolean {
    const { states } = this.shift;
    for (let place = 0; place < states.length; place++) if (this.workAt(place)) return true;
    return false;
  }

  /** Does the job of a place, if it is still to be had. */
  workAt(place: number): boolean {
    const { states } = this.shift;
    if (Atomics.compareExchange(states, place, STATE.offered, STATE.taken) !== STATE.offered) return false;
    try {
      this.workOn(place);
    } finally {
      Atomics.store(states, place, STATE.done);
      Atomics.notify(states, place);
    }
    return true;
  }

  private workOn(place: number): void {
    const { ground, splitPlaces, counts } = this.shift;
    if (place < splitPlaces) this.splitter.split(readSplit(this.shift, place));
    else countRows(ground, readSpan(this.shift, place), counts[place - splitPlaces]!);
  }
}
