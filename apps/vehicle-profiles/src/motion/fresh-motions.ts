import { motionOf, type Motion } from '@rover/vehicle';
import type { FreshReadings } from '../telemetry/reading-followers.service.js';

/** Motions of one vehicle as they came: those that are new in order, and the earliest of those that came late. */
export interface FreshMotions {
  readonly motions: readonly Motion[];
  /** Epoch ms. */
  readonly earliestLate?: number;
}

export function freshMotions({ readings }: FreshReadings): FreshMotions {
  const motions: Motion[] = [];
  let earliestLate: number | undefined;
  for (const { reading, measuredAt, late } of readings) {
    const motion = motionOf(reading, measuredAt);
    if (!late) motions.push(motion);
    else if (says(motion)) earliestLate = Math.min(earliestLate ?? Infinity, motion.time);
  }
  return { motions, earliestLate };
}

/** Whether there is anything in it but its time. */
const says = ({ time: _time, ...measured }: Motion): boolean =>
  Object.values(measured).some((value) => value !== undefined);
