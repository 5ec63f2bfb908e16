import type { Random } from '../inventory/random.js';
import type { Activity } from './activity.js';
import type { Door } from './door.js';
import { Floor, type SensorEvent } from './floor.js';
import { Tally } from './tally.js';

/** People on the floor of a showroom, as its sensors see them. */
export class Visitors {
  private readonly sensors = new Tally('floor sensors');
  private readonly floor: Floor;

  constructor(
    private readonly door: Door,
    private readonly token: string,
    private readonly showroomId: string,
    random: Random,
  ) {
    this.floor = new Floor(random, `visitor-${Date.now().toString(36)}`);
  }

  activities(): Activity[] {
    return [{ tally: this.sensors, everyMs: 400, step: () => this.send([this.floor.next(new Date())]) }];
  }

  private async send(events: SensorEvent[]): Promise<void> {
    const path = `/api/v1/showrooms/${this.showroomId}/sensors`;
    await this.door.ask(this.sensors, { method: 'POST', path, token: this.token, body: { events } });
  }
}
