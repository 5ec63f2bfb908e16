import { dealScored, vehicleTelemetryRecorded } from '@rover/contracts';
import { Bus } from '@rover/platform';
import { aCaller, bundlesOf, createTestApp, waitFor } from '@rover/testing';
import { deal, reading } from './events.js';
import { Follower } from './follower.js';
import { World } from './world.js';
import { realtimeGateway } from '../src/realtime-gateway.js';

let world: World;
beforeAll(async () => {
  world = await World.create({ ROVER_SOCKET_DRAIN_MS: '100' });
  await world.addReplica();
}, 60_000);
afterAll(() => world?.end(), 30_000);

const operator = aCaller('fleetOperator');

/** Appends numbered deals and readings until it is told to end; answers how many of each. */
class Numbers {
  count = 0;
  private readonly work: Promise<void>;
  private ended = false;

  constructor(private readonly bus: Bus) {
    this.work = this.run();
  }

  async end(): Promise<number> {
    this.ended = true;
    await this.work;
    return this.count;
  }

  private async run(): Promise<void> {
    for (; !this.ended; this.count++) {
      await this.bus.publish(dealScored, [deal(`lst_${this.count % 20}`, this.count)]);
      await this.bus.publish(vehicleTelemetryRecorded, bundlesOf(reading('rolled', this.count)));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}

const priceOf = (data: Record<string, unknown>) => (data['listing'] as { askingPrice: number }).askingPrice;
const speedsOf = (data: Record<string, unknown>) =>
  (data['readings'] as { speed: number }[]).map(({ speed }) => speed);

describe('a rolling restart of all servers', () => {
  it('loses and repeats no message, and keeps the order', async () => {
    const rooms = ['deals', 'vehicle:rolled'];
    const followers = Array.from({ length: 6 }, () => new Follower(world, operator, rooms));
    await Promise.all(followers.map((follower) => follower.start()));
    // It stays while all others go, and is no server of the followers.
    const author = await createTestApp(realtimeGateway, { redis: world.redis, env: world.signer.env });
    const numbers = new Numbers(author.app.get(Bus));
    await waitFor(() => numbers.count > 50);
    for (const old of [...world.replicas]) {
      await world.addReplica();
      world.replicas.splice(world.replicas.indexOf(old), 1);
      await old.close();
      const until = numbers.count + 50;
      await waitFor(() => numbers.count > until);
    }
    const all = Array.from({ length: await numbers.end() }, (_, n) => n);
    for (const follower of followers) {
      const of = (room: string) => follower.heard.filter((heard) => heard.room === room);
      const prices = () => of('deals').map(({ event }) => priceOf(event.data));
      const speeds = () => of('vehicle:rolled').flatMap(({ event }) => speedsOf(event.data));
      await waitFor(() => prices().length >= all.length && speeds().length >= all.length);
      expect(speeds()).toEqual(all);
      expect(prices().sort((a, b) => a - b)).toEqual(all);
      expect([follower.gaps, follower.connections > 1]).toEqual([0, true]);
      follower.stop();
    }
    await author.close();
  }, 60_000);
});
