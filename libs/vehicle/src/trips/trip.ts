import type { Position } from '../geo/position.js';
import type { Sums } from './sums.js';

/** One end of a trip. */
export interface Mark {
  /** Epoch ms. */
  readonly time: number;
  readonly place?: Position;
  /** m */
  readonly odometer?: number;
  /** l */
  readonly fuelVolume?: number;
}

/** What a figure rests on. */
export type DistanceSource = 'odometer' | 'fixes' | 'speed' | 'none';
export type FuelSource = 'fuelRate' | 'fuelEconomy' | 'fuelVolume';

/** A drive from one standstill to another. */
export interface Trip {
  readonly start: Mark;
  /** Never before the start. */
  readonly end: Mark;
  /** m */
  readonly distance: number;
  readonly distanceSource: DistanceSource;
  /** s */
  readonly movingTime: number;
  /** s standing with the engine known to run */
  readonly idlingTime: number;
  /** s standing otherwise */
  readonly stoppedTime: number;
  /** km/h; of the time in motion */
  readonly meanSpeed?: number;
  readonly maxSpeed?: number;
  /** l, and what they were measured by */
  readonly fuelUsed?: number;
  readonly fuelSource?: FuelSource;
  /** l/100 km */
  readonly fuelEconomy?: number;
  /** kWh; negative where more was regained than used */
  readonly energyUsed?: number;
  /** kWh/100 km */
  readonly energyEconomy?: number;
}

/** What a trip is made of. */
export interface Course {
  readonly start: Mark;
  readonly end: Mark;
  readonly sums: Sums;
  /** km/h */
  readonly maxSpeed?: number;
}

/** A figure stands for the whole trip when it covers this share of it. */
const COVERED = 0.8;
/** A tank's level wavers: less than this, l, says nothing. */
const LEAST_VOLUME = 1;

export function tripOf({ start, end, sums, maxSpeed }: Course): Trip {
  const [distance, distanceSource] = distanceOf(start, end, sums);
  const perHundred = (used: number | undefined) =>
    used === undefined || distance < 1 ? undefined : round((used / distance) * 100_000, 2);
  const [fuelUsed, fuelSource] = fuelOf({ start, end, sums }, distance);
  const energyUsed = covers(sums.energyDistance, distance)
    ? (sums.energy / sums.energyDistance) * distance
    : undefined;
  return {
    start,
    end: end.time < start.time ? start : end,
    distance: Math.round(distance),
    distanceSource,
    movingTime: seconds(sums.moving),
    idlingTime: seconds(sums.idling),
    stoppedTime: seconds(sums.standing),
    meanSpeed: sums.moving > 0 ? round((distance / sums.moving) * 3600, 1) : undefined,
    maxSpeed: maxSpeed === undefined ? undefined : round(maxSpeed, 1),
    fuelUsed: fuelUsed === undefined ? undefined : round(fuelUsed, 3),
    fuelSource,
    fuelEconomy: perHundred(fuelUsed),
    energyUsed: energyUsed === undefined ? undefined : round(energyUsed, 3),
    energyEconomy: perHundred(energyUsed),
  };
}

/**
 * By the odometer where it was read at both ends and agrees with the fixes within half and double; one that resolves
 * whole kilometres may be a kilometre off. Else from fix to fix, else by speed and time.
 */
export function distanceOf(start: Mark, end: Mark, { fixes, speed }: Sums): [number, DistanceSource] {
  const driven = (end.odometer ?? NaN) - (start.odometer ?? NaN);
  const agrees = fixes === 0 || (driven >= fixes / 2 - 1000 && driven <= fixes * 2 + 1000);
  if (driven > 0 && agrees) return [driven, 'odometer'];
  if (fixes > 0) return [fixes, 'fixes'];
  return speed > 0 ? [speed, 'speed'] : [0, 'none'];
}

function fuelOf({ start, end, sums }: Course, distance: number): [number?, FuelSource?] {
  if (covers(sums.fuelTime, sums.moving + sums.idling + sums.standing)) return [sums.fuel, 'fuelRate'];
  if (covers(sums.economyDistance, distance))
    return [(sums.economyFuel / sums.economyDistance) * distance, 'fuelEconomy'];
  const used = (start.fuelVolume ?? NaN) - (end.fuelVolume ?? NaN);
  return used >= LEAST_VOLUME ? [used, 'fuelVolume'] : [];
}

const covers = (part: number, whole: number): boolean => part > 0 && part >= whole * COVERED;
const seconds = (ms: number): number => Math.round(ms / 1000);

export function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
