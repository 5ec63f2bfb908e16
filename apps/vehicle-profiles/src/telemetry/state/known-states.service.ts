import { Injectable } from '@nestjs/common';
import { topics } from '@rover/contracts';
import { partitionOf } from '@rover/redis-streams';
import { LatestStates, type CaughtUp } from './latest-states.service.js';
import { StateHolders } from './state-holder.repository.js';
import type { Writer } from './quick-state.repository.js';
import type { KnownState } from './vehicle-state.js';

/** Some kilobytes each. */
const MOST_VEHICLES = 50_000;

/**
 * A row is written this often, ms of readings: what is missing in it is in the readings. Vehicles that were first heard
 * of together are not written together.
 */
const storedEveryMs = (no: number): number => 15_000 + (no % 16) * 1_000;

/**
 * Latest states in memory, so that a batch of readings need not read what it is about to write, and need not write all
 * of it. Whoever writes for a partition takes it over first: what its former holder remembers is not believed then.
 */
@Injectable()
export class KnownStates {
  /** In the order of their last use. */
  private readonly known = new Map<string, CaughtUp>();
  /** As whom each partition was taken over. */
  private readonly held = new Map<number, Writer>();

  constructor(
    private readonly latest: LatestStates,
    private readonly holders: StateHolders,
  ) {}

  /** The states of these vehicles of a partition, by id; of one that was never heard of an empty one. */
  async of(writer: Writer, ids: readonly string[]): Promise<Map<string, KnownState>> {
    if (this.held.get(writer.partition)?.fence !== writer.fence) await this.takeOver(writer);
    const missing = ids.filter((id) => !this.known.has(id));
    const read = missing.length > 0 ? await this.latest.meet(missing) : new Map<string, CaughtUp>();
    for (const [id, caughtUp] of read) this.known.set(id, caughtUp);
    return new Map(ids.map((id) => [id, (this.known.get(id) as CaughtUp).state]));
  }

  /** Forgets what is known of a partition: somebody else has written for it. It is read again when it is asked for. */
  lose({ partition }: Writer): void {
    this.held.delete(partition);
  }

  /** Whether a state's row would lag too far behind. More vehicles than memory holds are written with each reading. */
  isToBeStored(vehicleId: string, { no, deviceTime }: KnownState): boolean {
    const storedTime = this.known.get(vehicleId)?.storedTime ?? 0;
    return this.known.size >= MOST_VEHICLES || deviceTime - storedTime >= storedEveryMs(no);
  }

  /** These hold from now on; of `stored` the rows say so as well. */
  keep(states: ReadonlyMap<string, KnownState>, stored: ReadonlySet<KnownState>): void {
    for (const [id, state] of states) {
      const storedTime = stored.has(state) ? state.deviceTime : (this.known.get(id)?.storedTime ?? 0);
      this.known.delete(id);
      this.known.set(id, { state, storedTime });
    }
    for (const id of this.known.keys()) {
      if (this.known.size <= MOST_VEHICLES) break;
      this.known.delete(id);
    }
  }

  /** States of which nothing was heard since a moment, epoch ms, and whose rows lack something, by who writes them. */
  unsettled(since: number): Map<Writer, Map<string, KnownState>> {
    const found = new Map(
      Array.from(this.held.values(), (writer) => [writer, new Map<string, KnownState>()]),
    );
    for (const [id, { state, storedTime }] of this.known) {
      if (state.deviceTime <= storedTime || state.receivedAt >= since) continue;
      const writer = this.held.get(partitionOf(topics.telemetry, id));
      if (writer) found.get(writer)?.set(id, state);
    }
    return found;
  }

  /** Rows of these are written, unless newer ones were meanwhile. */
  settled(states: ReadonlyMap<string, KnownState>): void {
    for (const [id, state] of states)
      if (this.known.get(id)?.state === state) this.known.set(id, { state, storedTime: state.deviceTime });
  }

  private async takeOver(writer: Writer): Promise<void> {
    await this.holders.take(writer);
    for (const id of this.known.keys())
      if (partitionOf(topics.telemetry, id) === writer.partition) this.known.delete(id);
    this.held.set(writer.partition, writer);
  }
}
