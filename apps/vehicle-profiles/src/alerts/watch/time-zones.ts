import type { Point } from '@rover/contracts';
import zoneAt from '@photostructure/tz-lookup';

/** A move of less than this, degrees, changes no time zone that matters for more than a moment. */
const NEAR = 0.05;

/** Knows the time zone of a place that moves, and looks it up when the place has moved far enough. */
export class ZoneFinder {
  private place?: Point['coordinates'];

  /** The zone of the place when it may be another one than before; else undefined. */
  at({ coordinates }: Point): string | undefined {
    const [lon, lat] = coordinates;
    if (this.place && Math.abs(lon - this.place[0]) < NEAR && Math.abs(lat - this.place[1]) < NEAR)
      return undefined;
    this.place = coordinates;
    return zoneAt(lat, lon);
  }
}
