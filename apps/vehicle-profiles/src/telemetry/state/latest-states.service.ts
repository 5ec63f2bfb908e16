import { Injectable } from '@nestjs/common';
import { timed } from '../timed-reading.js';
import { ReadingRepository } from '../store/reading.repository.js';
import { StateRepository } from './state.repository.js';
import { applyReadings, type KnownState } from './vehicle-state.js';

/** What is missing in their rows is read together. */
const VEHICLES_AT_ONCE = 200;

/** A state, and how much of it its row has. */
export interface CaughtUp {
  readonly state: KnownState;
  /** What was measured after this moment, epoch ms, is not in the row. */
  readonly storedTime: number;
}

/** The latest states as PostgreSQL tells them: rows are written from time to time, the readings since make up for it. */
@Injectable()
export class LatestStates {
  constructor(
    private readonly states: StateRepository,
    private readonly readings: ReadingRepository,
  ) {}

  /** By id. Vehicles that were never heard of get their number and an empty state. */
  async meet(ids: readonly string[]): Promise<Map<string, CaughtUp>> {
    return this.catchUp(await this.states.meet(ids));
  }

  /** Those of these vehicles that were heard of, by id. */
  async find(ids: readonly string[]): Promise<Map<string, KnownState>> {
    const found = await this.catchUp(await this.states.find(ids));
    return new Map(Array.from(found, ([id, { state }]) => [id, state]));
  }

  private async catchUp(rows: ReadonlyMap<string, KnownState>): Promise<Map<string, CaughtUp>> {
    const all = [...rows];
    const caughtUp = new Map<string, CaughtUp>();
    for (let from = 0; from < all.length; from += VEHICLES_AT_ONCE) {
      const some = all.slice(from, from + VEHICLES_AT_ONCE);
      const heard = some.map(([, row]) => row).filter(({ version }) => version > 0);
      const missed = await this.readings.since(heard);
      for (const [id, row] of some) {
        const state = applyReadings(row, (missed.get(row.no) ?? []).map(timed));
        caughtUp.set(id, { state, storedTime: row.deviceTime });
      }
    }
    return caughtUp;
  }
}
