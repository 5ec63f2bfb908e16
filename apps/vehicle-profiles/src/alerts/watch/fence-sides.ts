import type { TransitionKind } from '@rover/vehicle';

/** Whether a vehicle was in a geofence before and after each kind of passage; one who stays goes nowhere. */
export const fenceSides: Readonly<Record<TransitionKind, readonly boolean[]>> = {
  entered: [false, true],
  exited: [true, false],
  crossed: [false, true, false],
  dwelled: [true],
};
