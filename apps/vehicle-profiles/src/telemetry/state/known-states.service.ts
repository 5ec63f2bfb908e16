import { Injectable } from '@nestjs/common';
import { StateRepository } from './state.repository.js';
import type { KnownState } from './vehicle-state.js';

/** Some kilobytes each. */
const MOST_VEHICLES = 50_000;

/**
 * Latest states in memory, so that a batch of readings need not read what it is about to write. A state that another
 * replica has changed since is found out when it is saved, by its version, and forgotten here.
 */
@Injectable()
export class KnownStates {
  /** In the order of their last use. */
  private readonly known = new Map<string, KnownState>();

  constructor(private readonly repository: StateRepository) {}

  /** The states of these vehicles, by id; of one that was never heard of an empty one. */
  async of(ids: readonly string[]): Promise<Map<string, KnownState>> {
    const found = new Map<string, KnownState>();
    for (const id of ids) {
      const state = this.known.get(id);
      if (state) found.set(id, state);
    }
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length > 0)
      for (const [id, state] of await this.repository.meet(missing)) found.set(id, state);
    return found;
  }

  /** These are stored. */
  keep(states: ReadonlyMap<string, KnownState>): void {
    for (const [id, state] of states) {
      this.known.delete(id);
      this.known.set(id, state);
    }
    for (const id of this.known.keys()) {
      if (this.known.size <= MOST_VEHICLES) break;
      this.known.delete(id);
    }
  }

  forget(ids: Iterable<string>): void {
    for (const id of ids) this.known.delete(id);
  }
}
