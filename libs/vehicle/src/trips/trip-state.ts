import type { Position } from '../geo/position.js';
import type { Sums } from './sums.js';
import type { Mark } from './trip.js';

/** The fix that others are compared with. */
export interface Anchor {
  readonly place: Position;
  /** When the vehicle came there, and when it was last seen near it; epoch ms. */
  readonly since: number;
  readonly time: number;
}

/** A trip under way, or what may become one. */
export interface OpenTrip {
  readonly start: Mark;
  /** The last moment in motion. */
  readonly last: Mark;
  /** Up to that moment, and since. */
  readonly counted: Sums;
  readonly pending: Sums;
  /** The furthest that it has got from its start, m. */
  readonly reach: number;
  readonly maxSpeed?: number;
  /** Whether it has got far enough to be a trip. */
  readonly confirmed: boolean;
}

/**
 * All that the detection of trips knows of a vehicle: plain data, which can be stored as JSON and gone on with. Two
 * states that are equal lead to equal trips.
 */
export interface TripState {
  /** Of the last motion, epoch ms. */
  readonly time: number;
  readonly moving: boolean;
  readonly anchor?: Anchor;
  /** A fix that was too far away to be believed. */
  readonly stray?: { readonly time: number; readonly place: Position };
  readonly speed?: { readonly time: number; readonly value: number };
  readonly odometer?: { readonly time: number; readonly value: number };
  readonly fuelVolume?: number;
  readonly engine?: boolean;
  readonly rateTime?: number;
  readonly open?: OpenTrip;
}

export const noTrips: TripState = { time: 0, moving: false };
