import type { Random } from '../inventory/random.js';

const zones = ['entrance', 'suv', 'electric', 'sedan', 'desk', 'service'] as const;
const MOST = 30;

export interface SensorEvent {
  visitorId: string;
  kind: 'entered' | 'moved' | 'exited';
  zone?: string;
  time: string;
}

/** Who is in a showroom, and where they go next: the sensors' view of it. */
export class Floor {
  private readonly inside: string[] = [];
  private arrived = 0;

  /** `prefix` tells the visitors of one demo from those of another. */
  constructor(
    private readonly random: Random,
    private readonly prefix: string,
  ) {}

  /** What happens next on the floor. */
  next(time: Date): SensorEvent {
    const moment = time.toISOString();
    if (this.inside.length === 0 || (this.inside.length < MOST && this.random.chance(0.25)))
      return this.enter(moment);
    const place = this.random.int(0, this.inside.length - 1);
    const visitorId = this.inside[place]!;
    if (this.random.chance(0.8))
      return { visitorId, kind: 'moved', zone: this.random.pick(zones), time: moment };
    this.inside.splice(place, 1);
    return { visitorId, kind: 'exited', time: moment };
  }

  /** Everybody goes home. */
  close(time: Date): SensorEvent[] {
    return this.inside
      .splice(0)
      .map((visitorId) => ({ visitorId, kind: 'exited', time: time.toISOString() }));
  }

  private enter(time: string): SensorEvent {
    const visitorId = `${this.prefix}-${++this.arrived}`;
    this.inside.push(visitorId);
    return { visitorId, kind: 'entered', zone: 'entrance', time };
  }
}
