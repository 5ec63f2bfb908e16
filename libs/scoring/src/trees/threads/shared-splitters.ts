import type { Split } from '../grow/leaf-splitter.js';
import type { Splitters } from '../grow/splitters.js';
import { CrewMember } from './crew-member.js';
import { SIGNAL, STATE, type Shift, awaitChange, writeSplit } from './shift.js';

/** A split takes milliseconds; a thread that is silent this long is gone. */
const TIMEOUT_MS = 60_000;

/** The caller's end of a shift: offers splits, makes some of them, waits for those that others have taken. */
export class SharedSplitters implements Splitters {
  private readonly member: CrewMember;
  /** The split of each place. */
  private readonly places: (Split | undefined)[];

  constructor(private readonly shift: Shift) {
    this.member = new CrewMember(shift);
    this.places = Array.from(shift.states, () => undefined);
  }

  get ahead(): number {
    return this.places.length - 1;
  }

  plant(rows: number): void {
    this.member.splitter.plant(rows);
  }

  offer(split: Split): void {
    const place = this.places.indexOf(undefined);
    this.places[place] = split;
    writeSplit(this.shift, place, split);
    Atomics.store(this.shift.states, place, STATE.offered);
    this.signal((offers) => offers + 1);
  }

  finish(split: Split): void {
    const { states } = this.shift;
    const place = this.places.indexOf(split);
    this.member.workAt(place);
    while (Atomics.load(states, place) !== STATE.done) if (!this.member.workAtAny()) this.awaitDone(place);
    this.free(place);
  }

  clear(): void {
    const { states } = this.shift;
    for (let place = 0; place < states.length; place++) {
      Atomics.compareExchange(states, place, STATE.offered, STATE.free);
      if (Atomics.load(states, place) === STATE.taken) this.awaitDone(place);
      this.free(place);
    }
  }

  /** Sends the other threads home. */
  dismiss(): void {
    this.signal(() => -1);
    this.clear();
  }

  private signal(next: (offers: number) => number): void {
    const { signals } = this.shift;
    Atomics.store(signals, SIGNAL.offers, next(Atomics.load(signals, SIGNAL.offers)));
    Atomics.notify(signals, SIGNAL.offers);
  }

  private free(place: number): void {
    this.places[place] = undefined;
    Atomics.store(this.shift.states, place, STATE.free);
    if (Atomics.load(this.shift.signals, SIGNAL.failed) === 1)
      throw new Error('a thread of the crew has failed');
  }

  /** Waits for a split that another thread has taken. */
  private awaitDone(place: number): void {
    if (!awaitChange(this.shift.states, place, { from: STATE.taken, timeoutMs: TIMEOUT_MS }))
      throw new Error('a split was taken by a thread that is silent');
  }
}
