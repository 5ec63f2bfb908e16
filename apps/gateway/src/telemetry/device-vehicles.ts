import type { ReadingInput } from '@rover/contracts';
import { ForbiddenError, type VerifiedIdentity } from '@rover/platform';

/** A device key speaks for the vehicles it was made for alone, whatever else its maker may do. @throws ForbiddenError */
export function assertOwnVehicles(
  readings: readonly Pick<ReadingInput, 'vehicleId'>[],
  identity: VerifiedIdentity | null,
): void {
  const own = identity?.vehicleIds;
  if (!own) return;
  const foreign = readings.findIndex(({ vehicleId }) => !own.includes(vehicleId));
  if (foreign !== -1)
    throw new ForbiddenError(`Reading ${foreign} is of a vehicle that this key was not made for.`);
}
