import type { ReadingInput } from '@rover/contracts';
import type { Position } from '../geo/position.js';

/** What a reading says of movement, in the units of the catalogue. */
export interface Motion {
  /** When it was measured, epoch ms. */
  readonly time: number;
  readonly place?: Position;
  readonly accuracy?: number;
  readonly speed?: number;
  readonly heading?: number;
  readonly odometer?: number;
  readonly moving?: boolean;
  readonly ignition?: boolean;
  readonly engineSpeed?: number;
  readonly fuelRate?: number;
  readonly fuelVolume?: number;
  readonly fuelEconomy?: number;
  readonly energyEconomy?: number;
  /** m/s², forwards and to the left. */
  readonly longitudinal?: number;
  readonly lateral?: number;
}

type Measured = Omit<Partial<ReadingInput>, 'id' | 'vehicleId'>;

const DEGREE = 1e7;
const on = new Set(['ON', 'START']);
const off = new Set(['LOCK', 'OFF']);

/**
 * Reads a reading. Numbers are rounded as the store keeps them (single precision, ten-millionths of a degree), so that
 * what is computed from a reading on its way and from the stored one is the same.
 * @param time epoch ms; given by the caller, who knows what to think of the device's clock
 */
export function motionOf(reading: Measured, time: number): Motion {
  return {
    time,
    place: placeOf(reading),
    accuracy: single(reading.accuracy),
    speed: single(reading.speed),
    heading: single(reading.heading),
    odometer: reading.odometer,
    moving: reading.moving,
    ignition: ignitionOf(reading.ignition),
    engineSpeed: single(reading.engineSpeed),
    fuelRate: single(reading.fuelRate),
    fuelVolume: single(reading.fuelVolume),
    fuelEconomy: single(reading.fuelEconomy),
    energyEconomy: single(reading.energyEconomy),
    longitudinal: single(reading.acceleration?.longitudinal),
    lateral: single(reading.acceleration?.lateral),
  };
}

/** Whether the engine runs, as far as one moment tells: by its speed, else by the key. */
export const engineOf = ({ engineSpeed, ignition }: Motion): boolean | undefined =>
  engineSpeed === undefined ? ignition : engineSpeed > 0;

const single = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.fround(value);

function placeOf({ location }: Measured): Position | undefined {
  if (!location) return undefined;
  const [longitude, latitude] = location.coordinates;
  return [Math.round(longitude * DEGREE) / DEGREE, Math.round(latitude * DEGREE) / DEGREE];
}

function ignitionOf(told: Measured['ignition']): boolean | undefined {
  if (told === undefined) return undefined;
  return on.has(told) || (off.has(told) ? false : undefined);
}
