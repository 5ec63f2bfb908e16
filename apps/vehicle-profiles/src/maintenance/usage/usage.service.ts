import { Inject, Injectable } from '@nestjs/common';
import type { Sql } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { UsageRepository } from './usage.repository.js';
import type { UsageNote } from './usage.repository.js';
import { VehicleUsage } from './vehicle-usage.js';

/** Older history tells of another use. */
const HISTORY_MS = 400 * 86_400_000;

/** How vehicles are used: what their counters showed, and how fast they grow. */
@Injectable()
export class UsageService {
  constructor(
    private readonly usage: UsageRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Notes what was read off vehicles, in the transaction that tells of it. */
  async note(tx: Sql, notes: readonly UsageNote[]): Promise<void> {
    const vehicleIds = notes.map(({ vehicleId }) => vehicleId);
    // Cycles before counters, as everywhere: so no two transactions wait for each other.
    await this.usage.wakeCycles(tx, vehicleIds);
    await this.usage.note(tx, notes);
  }

  /** By vehicle; each of them has one, if only to say that nothing is known. */
  async of(tx: Sql, vehicleIds: readonly string[]): Promise<Map<string, VehicleUsage>> {
    const now = this.clock.now();
    const notes = await this.usage.since(tx, vehicleIds, new Date(now - HISTORY_MS));
    const byVehicle = new Map<string, UsageNote[]>(vehicleIds.map((id) => [id, []]));
    for (const note of notes) byVehicle.get(note.vehicleId)?.push(note);
    return new Map([...byVehicle].map(([id, own]) => [id, new VehicleUsage(own, now)]));
  }

  async ofOne(tx: Sql, vehicleId: string): Promise<VehicleUsage> {
    return (await this.of(tx, [vehicleId])).get(vehicleId) as VehicleUsage;
  }
}
