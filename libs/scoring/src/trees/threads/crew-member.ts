import { Hand } from '../grow/hand.js';
import { SplitFinder } from '../grow/split-finder.js';
import { KIND, SIGNAL, type Shift } from './shift.js';

/**
 * One thread at a job: takes a piece that nobody has taken, does it, takes the next. A thread that the system lets wait
 * takes none, so that the others do its part instead of waiting for it.
 */
export class CrewMember {
  private readonly hands: readonly Hand[];
  private readonly finder: SplitFinder;

  constructor(private readonly shift: Shift) {
    const { ground } = shift;
    this.hands = Array.from({ length: ground.hands }, (_, hand) => new Hand(ground, hand));
    this.finder = new SplitFinder(ground);
  }

  /** Returns when there is no piece of the job left to take; others may still be at theirs. */
  workAt(job: number): void {
    const { member } = this.shift;
    const isCount = job % KIND.digits === KIND.count;
    const pieces = isCount ? this.hands.length : this.shift.ground.bundles.length;
    for (let i = 0; i < pieces; i++) {
      // Each begins at another place, which is the same for each job: its rows are in the nearer caches already.
      const piece = (member + i) % pieces;
      if (!this.take(piece, job)) continue;
      if (isCount) this.hands[piece]!.run();
      else this.finder.run(piece);
      Atomics.sub(this.shift.signals, SIGNAL.pending, 1);
    }
    Atomics.notify(this.shift.signals, SIGNAL.pending);
  }

  /** A piece of a job that is over cannot be taken: all of its pieces were. */
  private take(piece: number, job: number): boolean {
    const { claims } = this.shift;
    const last = Atomics.load(claims, piece);
    return last < job && Atomics.compareExchange(claims, piece, last, job) === last;
  }
}
