import { LeafSplitter } from '../grow/leaf-splitter.js';
import { STATE, type Shift, readSplit } from './shift.js';

/**
 * One thread at work: takes a split that nobody has taken, makes it, takes the next. A thread that the system lets wait
 * takes none, so that the others go on with what else there is.
 */
export class CrewMember {
  readonly splitter: LeafSplitter;

  constructor(private readonly shift: Shift) {
    this.splitter = new LeafSplitter(shift.ground);
  }

  /** Makes any split that is offered; answers whether there was one. */
  workAtAny(): boolean {
    const { states } = this.shift;
    for (let place = 0; place < states.length; place++) if (this.workAt(place)) return true;
    return false;
  }

  /** Makes the split of a place, if it is still to be had. */
  workAt(place: number): boolean {
    const { states } = this.shift;
    if (Atomics.compareExchange(states, place, STATE.offered, STATE.taken) !== STATE.offered) return false;
    try {
      this.splitter.split(readSplit(this.shift, place));
    } finally {
      Atomics.store(states, place, STATE.done);
      Atomics.notify(states, place);
    }
    return true;
  }
}
