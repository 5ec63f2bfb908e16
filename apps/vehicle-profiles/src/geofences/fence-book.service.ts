import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { FenceIndex, readShape, type Fence, type FenceLookup, type Position } from '@rover/vehicle';
import { GeofenceRepository, type FenceRow } from './geofence.repository.js';

/** A fence, and since when, epoch ms, it is as it is: before that it says nothing of the past. */
export interface KnownFence extends Fence {
  readonly since: number;
}

const REFRESH_EVERY_MS = 5_000;
/** Metres around an area in which a vehicle may still waver. */
const REACH = 1_000;

const nowhere: FenceLookup = { along: () => [], named: () => undefined };

/**
 * All geofences in memory, by whose vehicles they watch. Another replica's changes are seen some seconds later, as if
 * they had been made then.
 */
@Injectable()
export class FenceBook implements OnApplicationBootstrap {
  private fences = new Map<string, KnownFence>();
  private byOwner = new Map<string, FenceIndex<KnownFence>>();
  private fleetsOf = new Map<string, readonly string[]>();
  private seen = '';
  private first?: Promise<void>;

  constructor(
    private readonly repository: GeofenceRepository,
    private readonly sweeps: Sweeps,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'geofences', everyMs: REFRESH_EVERY_MS, run: () => this.refresh() });
  }

  /** Resolves when the fences have been read once. */
  ready(): Promise<void> {
    this.first ??= this.refresh().catch((error: unknown) => {
      this.first = undefined;
      throw error;
    });
    return this.first;
  }

  /** The fences that watch a vehicle. */
  of(vehicleId: string): FenceLookup {
    const owners = [
      `vehicle ${vehicleId}`,
      ...(this.fleetsOf.get(vehicleId) ?? []).map((fleet) => `fleet ${fleet}`),
    ];
    const indexes = owners.flatMap((owner) => this.byOwner.get(owner) ?? []);
    if (indexes.length === 0) return nowhere;
    return {
      along: (from: Position, to: Position) => indexes.flatMap((index) => index.along(from, to)),
      named: (id) => this.fences.get(id),
    };
  }

  named(id: string): KnownFence | undefined {
    return this.fences.get(id);
  }

  /** Reads the fences again where some have changed, and which vehicles are in the fleets that have any. */
  async refresh(): Promise<void> {
    const state = await this.repository.stateOfAll();
    if (state !== this.seen) this.arrange(await this.repository.all());
    this.seen = state;
    this.fleetsOf = await this.repository.vehiclesOfFleets();
  }

  private arrange(rows: readonly FenceRow[]): void {
    const byOwner = new Map<string, KnownFence[]>();
    const fences = new Map<string, KnownFence>();
    for (const row of rows) {
      const fence = knownFence(row);
      if (!fence) continue;
      const owner = row.fleet_id === null ? `vehicle ${row.vehicle_id}` : `fleet ${row.fleet_id}`;
      fences.set(fence.id, fence);
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), fence]);
    }
    this.fences = fences;
    this.byOwner = new Map(Array.from(byOwner, ([owner, all]) => [owner, new FenceIndex(all, REACH)]));
  }
}

function knownFence(row: FenceRow): KnownFence | undefined {
  const read = readShape(row.feature);
  if (!('shape' in read)) return undefined;
  return {
    id: row.id,
    shape: read.shape,
    margin: row.margin,
    minimumDwell: row.minimum_dwell,
    dwell: row.dwell ?? undefined,
    since: row.updated_at.getTime(),
  };
}
