import type { Random } from '../inventory/random.js';
import type { Activity } from './activity.js';
import type { Door } from './door.js';
import type { FleetVehicle } from '../world/fleet-world.js';
import { DrivingVehicle } from './driving-vehicle.js';
import { Tally } from './tally.js';

const EVERY_MS = 1_000;
/** A vehicle that told something so lately is driven. */
const DRIVEN_MS = 10_000;

/** A fleet on the road: every vehicle tells each second what it measures. */
export class Drivers {
  private readonly readings = new Tally('telemetry batches');
  private readonly vehicles: DrivingVehicle[];

  constructor(
    private readonly door: Door,
    private readonly token: string,
    random: Random,
    fleet: readonly FleetVehicle[],
  ) {
    // Somebody else drives them at this moment: another demo, say. Two drivers would tear a vehicle from place to place.
    const isParked = ({ seenAt = 0 }: FleetVehicle) => Date.now() - seenAt > DRIVEN_MS;
    this.vehicles = fleet.filter(isParked).map((vehicle) => new DrivingVehicle(vehicle, random));
  }

  activities(): Activity[] {
    return [{ tally: this.readings, everyMs: EVERY_MS, step: () => this.report() }];
  }

  private async report(): Promise<void> {
    if (this.vehicles.length === 0) return;
    const time = new Date();
    const readings = this.vehicles.map((vehicle) => vehicle.drive(EVERY_MS / 1_000, time));
    const call = {
      method: 'POST',
      path: '/api/v1/telemetry',
      token: this.token,
      body: { readings },
    } as const;
    await this.door.ask(this.readings, call);
  }
}
