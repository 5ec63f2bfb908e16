import type { MotionState } from '@rover/vehicle';
import type { MotionEvents } from './motion-events.js';

/** A stretch of the past that was gone through again: after and until, epoch ms, and what it came to. */
export interface RevisedStretch {
  readonly vehicleId: string;
  readonly after: number;
  readonly until: number;
  readonly events: MotionEvents;
  /** How the vehicle is at the end of it. */
  readonly state: MotionState;
}
