import { Readable } from 'node:stream';
import type { Door } from '../live/door.js';
import { round } from '../support/statistics.js';

const LISTINGS = 2_000;
const BEAT_MS = 1_000;
const RANKED_WITHIN_MS = 120_000;

/** Something that goes on as long as somebody looks: one beat a second. */
abstract class Life {
  constructor(
    protected readonly door: Door,
    protected readonly token: string,
    protected readonly count: number,
  ) {}

  abstract begin(): Promise<void>;
  protected abstract beat(turn: number): Promise<void>;

  async during<T>(work: () => Promise<T>): Promise<T> {
    let turn = 0;
    let last = Promise.resolve();
    const timer = setInterval(() => void (last = last.then(() => this.beat(turn++))), BEAT_MS);
    try {
      return await work();
    } finally {
      clearInterval(timer);
      await last;
    }
  }

  protected tell(path: string, body: object): Promise<unknown> {
    return this.door.data({ method: 'POST', path: `/api/v1${path}`, token: this.token, body });
  }
}

/** Visitors of one showroom who walk in circles. */
export class FloorLife extends Life {
  async begin(): Promise<void> {
    const showroom = { id: 'bench', name: 'Bench', timeZone: 'Europe/London', region: 'GB', currency: 'GBP' };
    await this.tell('/showrooms', showroom);
    await this.beat(0);
  }

  protected async beat(turn: number): Promise<void> {
    const at = new Date().toISOString();
    const events = Array.from({ length: this.count }, (_, visitor) => {
      const angle = turn / 8 + visitor;
      return {
        visitor: `v-${visitor}`,
        x: round(20 + (5 + (visitor % 14)) * Math.cos(angle), 2),
        y: round(20 + (5 + (visitor % 14)) * Math.sin(angle), 2),
        at,
      };
    });
    await this.tell('/showrooms/bench/sensors', { events });
  }
}

/** Vehicles of one fleet that drive, each told of once a second. */
export class FleetLife extends Life {
  async begin(): Promise<void> {
    await this.tell('/fleets', { id: 'bench', name: 'Bench' });
    for (let at = 0; at < this.count; at++)
      await this.tell('/vehicles', {
        id: `bench-${at}`,
        stockNumber: `B-${at}`,
        fleetId: 'bench',
        make: 'Ford',
        model: 'Transit',
        modelYear: 2022,
      });
    await this.beat(0);
  }

  protected async beat(turn: number): Promise<void> {
    const deviceTime = new Date().toISOString();
    const readings = Array.from({ length: this.count }, (_, vehicle) => ({
      vehicleId: `bench-${vehicle}`,
      deviceTime,
      speed: 50,
      heading: vehicle % 360,
      location: { type: 'Point', coordinates: placeOf(vehicle, turn) },
    }));
    await this.tell('/telemetry', { readings });
  }
}

/** [lon, lat]: a ring about a place of its own. */
const placeOf = (vehicle: number, turn: number): [number, number] => [
  round(-2 + (vehicle % 25) / 20 + 0.02 * Math.cos(turn / 20 + vehicle), 6),
  round(52.5 + Math.floor(vehicle / 25) / 30 + 0.02 * Math.sin(turn / 20 + vehicle), 6),
];

/** An inventory of three models, ranked when this resolves. */
export async function fillMarket(door: Door, token: string): Promise<void> {
  const path = '/api/v1/listings/import?currency=GBP&odometerUnit=mi';
  const { id } = await door.data<{ id: string }>({
    method: 'POST',
    path,
    token,
    body: Readable.from(lines()),
  });
  const end = Date.now() + RANKED_WITHIN_MS;
  for (;;) {
    const import_ = { method: 'GET', path: `/api/v1/listings/imports/${id}`, token } as const;
    const { status, ranked } = await door.data<{ status: string; ranked: number }>(import_);
    if (status === 'completed') return;
    if (status === 'failed' || Date.now() > end)
      throw new Error(`The import is ${status}, ${ranked} are ranked`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function* lines(): Generator<string> {
  yield 'make,model,year,price,mileage,fuel,gearbox,stock\n';
  for (let at = 0; at < LISTINGS; at++) {
    const kind = at % 3;
    const [year, miles] = [2015 + (at % 8), 10_000 + ((at * 7_919) % 70_000)];
    const price = 6_000 + kind * 3_000 + (year - 2015) * 1_100 - Math.round(miles / 25) + ((at * 631) % 900);
    yield `Ford,${['Focus', 'Fiesta', 'Kuga'][kind]},${year},${price},${miles},Petrol,Manual,B-${at}\n`;
  }
}
