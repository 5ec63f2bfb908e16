/** What makes movement a trip. */
export interface TripOptions {
  /** From this speed on a vehicle moves, km/h. Slower is what GPS wavers by. Default 5. */
  readonly movingSpeed: number;
  /** Metres that it must get away from where it stood, before that was a trip. Default 200, as Traccar's. */
  readonly minDistance: number;
  /** Seconds of standing that end a trip. Default 180, as Traccar's. */
  readonly stopSeconds: number;
  /** The same while the engine is known to run: a long red light, a delivery. Default 600. */
  readonly idleSeconds: number;
  /** Seconds of silence that end a trip whatever comes after. Default 3600, as Traccar's stop gap. */
  readonly gapSeconds: number;
  /** Metres that fixes of a standing vehicle waver by. Default 30. */
  readonly jitter: number;
  /** A fix that may be further off than this, m, tells nothing. Default 100. */
  readonly worstAccuracy: number;
  /** A fix that could only be reached faster than this, km/h, is not believed unless the next agrees. Default 300. */
  readonly fastest: number;
}

export const tripDefaults: TripOptions = {
  movingSpeed: 5,
  minDistance: 200,
  stopSeconds: 180,
  idleSeconds: 600,
  gapSeconds: 3600,
  jitter: 30,
  worstAccuracy: 100,
  fastest: 300,
};
