import { countRows } from '../grow/histogram.js';
import type { Split } from '../grow/leaf-splitter.js';
import type { Span } from '../grow/row-parter.js';
import type { Splitters } from '../grow/splitters.js';
import { CrewMember } from './crew-member.js';
import { SIGNAL, STATE, type Shift, awaitChange, writeSpan, writeSplit } from './shift.js';

/** A split takes milliseconds; a thread that is silent this long is gone. */
const TIMEOUT_MS = 60_000;
/** Fewer rows than these are counted sooner than somebody else has heard of them. */
const ROWS_WORTH_A_COUNT = 4_096;

/**
 * The caller's end of a shift: offers splits, makes some of them, waits for those that others have taken. Near the root
 * of a tree there is nothing to split ahead: there the rows of one leaf are counted together.
 */
export class SharedSplitters implements Splitters {
  private readonly member: CrewMember;
  /** The split of each place. */
  private readonly places: (Split | undefined)[];

  constructor(private readonly shift: Shift) {
    this.member = new CrewMember(shift, (_ground, span, counters) => this.count(span, counters));
    this.places = Array.from({ length: shift.splitPlaces }, () => undefined);
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
    this.offerJob(place);
  }

  finish(split: Split): void {
    const { states } = this.shift;
    const place = this.places.indexOf(split);
    this.member.workAt(place);
    while (Atomics.load(states, place) !== STATE.done) if (!this.member.workAtAny()) this.awaitDone(place);
    this.places[place] = undefined;
    this.free(place);
  }

  clear(): void {
    const { states } = this.shift;
    for (let place = 0; place < states.length; place++) {
      Atomics.compareExchange(states, place, STATE.offered, STATE.free);
      if (Atomics.load(states, place) === STATE.taken) this.awaitDone(place);
      this.free(place);
    }
    this.places.fill(undefined);
  }

  /** Sends the other threads home. */
  dismiss(): void {
    this.signal(() => -1);
    this.clear();
  }

  /** Counts rows, as many parts of them by others as are free. Sums are exact: it does not matter who counts what. */
  private count({ from, to }: Span, counters: Float64Array): void {
    const { ground, counts, splitPlaces } = this.shift;
    const parts = Math.min(counts.length + 1, Math.max(1, Math.floor((to - from) / ROWS_WORTH_A_COUNT)));
    const startOf = (part: number) => from + Math.floor(((to - from) * part) / parts);
    for (let part = 1; part < parts; part++) {
      const place = splitPlaces + part - 1;
      writeSpan(this.shift, place, { from: startOf(part), to: startOf(part + 1) });
      this.offerJob(place);
    }
    countRows(ground, { from, to: startOf(1) }, counters);
    for (let part = 1; part < parts; part++) this.addCount(splitPlaces + part - 1, counters);
  }

  private addCount(place: number, counters: Float64Array): void {
    const { states, counts, splitPlaces } = this.shift;
    this.member.workAt(place);
    while (Atomics.load(states, place) !== STATE.done) this.awaitDone(place);
    const counted = counts[place - splitPlaces]!;
    for (let i = 0; i < counters.length; i++) counters[i]! += counted[i]!;
    this.free(place);
  }

  private offerJob(place: number): void {
    Atomics.store(this.shift.states, place, STATE.offered);
    this.signal((offers) => offers + 1);
  }

  private signal(next: (offers: number) => number): void {
    const { signals } = this.shift;
    Atomics.store(signals, SIGNAL.offers, next(Atomics.load(signals, SIGNAL.offers)));
    Atomics.notify(signals, SIGNAL.offers);
  }

  private free(place: number): void {
    Atomics.store(this.shift.states, place, STATE.free);
    if (Atomics.load(this.shift.signals, SIGNAL.failed) === 1)
      throw new Error('a thread of the crew has failed');
  }

  /** Waits for a job that another thread has taken. */
  private awaitDone(place: number): void {
    if (!awaitChange(this.shift.states, place, { from: STATE.taken, timeoutMs: TIMEOUT_MS }))
      throw new Error('a job was taken by a thread that is silent');
  }
}
