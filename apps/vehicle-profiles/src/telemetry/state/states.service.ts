import { Injectable } from '@nestjs/common';
import { KnownStates } from './known-states.service.js';
import { QuickStateRepository, type Writer } from './quick-state.repository.js';
import { LatestStates } from './latest-states.service.js';
import type { KnownState } from './vehicle-state.js';

/** The latest states of vehicles: PostgreSQL has the truth, Redis what is read, memory what is about to be written. */
@Injectable()
export class States {
  constructor(
    private readonly known: KnownStates,
    private readonly quick: QuickStateRepository,
    private readonly latest: LatestStates,
  ) {}

  /**
   * Shows what is stored of these vehicles to those who read. After every batch, also one that brought nothing new: the
   * one before may have ended between storing and showing.
   */
  async show(writer: Writer, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.quick.save(writer, await this.known.of(writer, ids));
  }

  /** Undefined for a vehicle that was never heard of. */
  async find(vehicleId: string): Promise<KnownState | undefined> {
    const shown = await this.quick.find(vehicleId).catch(() => undefined);
    return shown ?? (await this.stored(vehicleId));
  }

  /** The same from PostgreSQL. */
  async stored(vehicleId: string): Promise<KnownState | undefined> {
    const state = (await this.latest.find([vehicleId])).get(vehicleId);
    return state && state.version > 0 ? state : undefined;
  }
}
