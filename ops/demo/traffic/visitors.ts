import type { Random } from '../inventory/random.js';
import { SHOWROOM } from '../world/showroom-world.js';
import type { Activity } from './activity.js';
import type { Door } from './door.js';
import { Floor } from './floor.js';
import { Tally } from './tally.js';

const EVERY_MS = 1_000;

/** People on the floor of a showroom, as its sensors see them. */
export class Visitors {
  private readonly sensors = new Tally('floor sensors');
  private readonly floor: Floor;

  constructor(
    private readonly door: Door,
    private readonly token: string,
    random: Random,
  ) {
    this.floor = new Floor(random, `visitor-${Date.now().toString(36)}`);
  }

  activities(): Activity[] {
    return [{ tally: this.sensors, everyMs: EVERY_MS, step: () => this.look() }];
  }

  private async look(): Promise<void> {
    const events = this.floor.pass(EVERY_MS / 1_000, new Date());
    const path = `/api/v1/showrooms/${SHOWROOM}/sensors`;
    await this.door.ask(this.sensors, { method: 'POST', path, token: this.token, body: { events } });
  }
}
