import type { MotionState } from '@rover/vehicle';
import type { FreshReadings } from '../telemetry/reading-followers.service.js';
import type { KnownState } from '../telemetry/state/vehicle-state.js';

/** How a vehicle moves, as this process last saw it. */
export interface KnownMotion {
  readonly vehicleId: string;
  readonly state: MotionState;
  /** Of the stored state that it continues, and up to when, epoch ms, that was. */
  readonly version: number;
  readonly storedTime: number;
  /** The vehicle's latest state when this was so: a later batch must begin with the very same. */
  readonly seen: KnownState;
}

/** Some kilobytes each. */
const MOST_VEHICLES = 50_000;

/** States between batches. What another replica has gone on with meanwhile is not believed. */
export class KnownMotions {
  /** In the order of their last use. */
  private readonly known = new Map<string, KnownMotion>();

  /** The state that these readings follow; undefined when this process has not seen what came before. */
  before({ vehicleId, before }: FreshReadings): KnownMotion | undefined {
    const known = this.known.get(vehicleId);
    return known?.seen === before ? known : undefined;
  }

  keep(motions: Iterable<KnownMotion>): void {
    for (const motion of motions) {
      this.known.delete(motion.vehicleId);
      this.known.set(motion.vehicleId, motion);
    }
    for (const id of this.known.keys()) {
      if (this.known.size <= MOST_VEHICLES) break;
      this.known.delete(id);
    }
  }
}
