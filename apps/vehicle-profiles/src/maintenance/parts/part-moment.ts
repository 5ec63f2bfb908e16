import type { Fitting } from '@rover/vehicle';
import type { VehicleUsage } from '../usage/vehicle-usage.js';
import { OdometerUnknownError, PartMomentError } from './part.errors.js';
import type { StoredPart } from './stored-part.js';

/** When something was done to a part, as it was told. */
export interface Moment {
  readonly at?: string;
  readonly odometer?: number;
}

interface Surroundings {
  readonly part: StoredPart;
  readonly usage: VehicleUsage;
  readonly now: number;
}

/** Clocks of clients run ahead a little. */
const TOLERANCE_MS = 60_000;

/**
 * The moment with an odometer, reckoned from the vehicle's use where nobody read it.
 * @throws PartMomentError for what cannot have been, OdometerUnknownError
 */
export function momentOf(given: Moment, { part, usage, now }: Surroundings): Fitting['fitted'] {
  const at = given.at === undefined ? now : Date.parse(given.at);
  if (at > now + TOLERANCE_MS) throw new PartMomentError('at', 'lies in the future');
  const odometer = given.odometer ?? usage.odometer.at(at);
  if (odometer === undefined) throw new OdometerUnknownError();
  const last = part.fittings.at(-1);
  const before = last?.removed ?? last?.fitted;
  if (before && at <= before.at)
    throw new PartMomentError('at', 'lies before what happened to the part last');
  if (before && odometer < before.odometer)
    throw new PartMomentError('odometer', 'is lower than when something happened to the part last');
  return { at, odometer };
}
