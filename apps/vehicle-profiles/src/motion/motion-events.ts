import type { DrivingEvent, MotionState, MotionTold, Transition, Trip } from '@rover/vehicle';

/** A trip that has begun or ended, and how the vehicle was before it. */
export interface ToldTrip {
  readonly vehicleId: string;
  readonly kind: 'started' | 'completed';
  readonly trip: Trip;
  readonly origin: MotionState;
}

export type ToldTransition = Transition & { readonly vehicleId: string };
export type ToldDriving = DrivingEvent & { readonly vehicleId: string };

/** What readings of some vehicles turned out to mean, each vehicle's in order. */
export class MotionEvents {
  readonly trips: ToldTrip[] = [];
  readonly transitions: ToldTransition[] = [];
  readonly driving: ToldDriving[] = [];

  add(vehicleId: string, told: MotionTold): void {
    for (const each of told.trips) this.trips.push({ vehicleId, ...each });
    for (const each of told.transitions) this.transitions.push({ vehicleId, ...each });
    for (const each of told.driving) this.driving.push({ vehicleId, ...each });
  }

  get isEmpty(): boolean {
    return this.trips.length + this.transitions.length + this.driving.length === 0;
  }
}
