import type { Random } from '../inventory/random.js';
import { PLACES, type FloorPlaces } from '../world/showroom-world.js';

/** People at once; more wait outside. */
const MOST = 14;
const METRES_PER_SECOND = 1.1;
/** How far somebody stands from what they look at, m. */
const ASIDE = 1.6;

type Point = readonly [x: number, y: number];

export interface SensorPosition {
  visitor: string;
  x: number;
  y: number;
  at: string;
}
export interface SensorExit {
  visitorId: string;
  kind: 'exited';
  time: string;
}

interface Walker {
  readonly visitor: string;
  at: Point;
  goal: Point;
  /** Seconds to stay once there. */
  stay: number;
  /** Places to see before the door. */
  left: number;
}

/** Who is in a showroom and where they walk, as the sensors see it: to some vehicles, perhaps a desk, and out. */
export class Floor {
  private readonly inside: Walker[] = [];
  private arrived = 0;

  /** `prefix` tells the visitors of one demo from those of another. */
  constructor(
    private readonly random: Random,
    private readonly prefix: string,
    private readonly places: FloorPlaces = PLACES,
  ) {}

  /** What sensors see after so many more seconds. */
  pass(seconds: number, time: Date): (SensorPosition | SensorExit)[] {
    if (this.inside.length === 0 || (this.inside.length < MOST && this.random.chance(0.12 * seconds)))
      this.enter();
    const seen = this.inside.map((walker) => this.walk(walker, seconds, time));
    return [...seen, ...this.leave(time)];
  }

  private enter(): void {
    const visitor = `${this.prefix}-${++this.arrived}`;
    const walker = { visitor, at: this.places.door, goal: this.places.door, stay: 0 };
    this.inside.push({ ...walker, left: this.random.int(2, 5) });
  }

  private walk(walker: Walker, seconds: number, time: Date): SensorPosition {
    const [x, y] = walker.at;
    const [dx, dy] = [walker.goal[0] - x, walker.goal[1] - y];
    const way = Math.hypot(dx, dy);
    const step = Math.min(way, METRES_PER_SECOND * seconds);
    if (way > 0.1) walker.at = [x + (dx / way) * step, y + (dy / way) * step];
    else if ((walker.stay -= seconds) <= 0) this.goOn(walker);
    const [px, py] = walker.at.map((metres) => Math.round(metres * 100) / 100) as [number, number];
    return { visitor: walker.visitor, x: px, y: py, at: time.toISOString() };
  }

  private goOn(walker: Walker): void {
    walker.left--;
    walker.stay = this.random.between(15, 60);
    if (walker.left <= 0) walker.goal = this.places.door;
    else if (walker.left === 1 && this.random.chance(0.4)) walker.goal = this.beside(this.places.desk);
    else if (this.random.chance(0.15)) walker.goal = this.beside(this.places.lounge);
    else walker.goal = this.beside(this.random.pick(this.places.stands));
  }

  private beside([x, y]: Point): Point {
    const angle = this.random.between(0, 2 * Math.PI);
    return [x + ASIDE * Math.cos(angle), y + ASIDE * Math.sin(angle)];
  }

  /** Those who are back at the door with nothing left to see. */
  private leave(time: Date): SensorExit[] {
    const [x, y] = this.places.door;
    const isGone = ({ left, at }: Walker) => left <= 0 && Math.hypot(at[0] - x, at[1] - y) < 0.1;
    const gone = this.inside.filter(isGone);
    for (const walker of gone) this.inside.splice(this.inside.indexOf(walker), 1);
    return gone.map(({ visitor }) => ({ visitorId: visitor, kind: 'exited', time: time.toISOString() }));
  }
}
