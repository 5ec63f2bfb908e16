import { randomUUID } from 'node:crypto';
import { getRecommendations, interactionRecorded, listingRecorded, topics } from '@rover/contracts';
import type { Caller, InteractionInput, ListingFacts, RequestOf } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { Bus, STREAMS } from '@rover/platform';
import type { RunningApp } from '@rover/platform';
import { StreamTail } from '@rover/redis-streams';
import type { StreamMessage, StreamsOptions } from '@rover/redis-streams';
import { aListing, createTestApp, createTestDatabase, createTestRedis, waitFor } from '@rover/testing';
import type { TestDatabase, TestRedis } from '@rover/testing';
import { database as scoring } from '../../src/database.js';
import { scoringService } from '../../src/scoring-service.js';

export type Deed = Partial<InteractionInput> & Pick<InteractionInput, 'action'>;

type Question = Partial<RequestOf<typeof getRecommendations>>;

const BODIES = ['SUV', 'Sedan', 'Convertible', 'Van'];

export const customer = (sub: string): Caller => ({ sub, roles: ['customer'] });

/** 120 vehicles of four body classes, six models and five sellers. */
const stock = (): ListingFacts[] =>
  Array.from({ length: 120 }, (_, n) =>
    aListing({
      make: ['Ford', 'BMW', 'Kia'][n % 3]!,
      model: `M${n % 6}`,
      bodyClass: BODIES[n % 4]!,
      sellerId: `seller_${n % 5}`,
      askingPrice: 1_000_000 + (n % 10) * 60_000,
    }),
  );

/** A market with people in it, and replicas of the scoring service that come and go. */
export class Shopping {
  readonly facts = stock();
  readonly replicas: RunningApp[] = [];
  private readonly tails: StreamTail[] = [];

  private constructor(
    private readonly database: TestDatabase,
    private readonly redis: TestRedis,
  ) {}

  static async open(): Promise<Shopping> {
    const shopping = new Shopping(...(await Promise.all([createTestDatabase(scoring), createTestRedis()])));
    const bus = await shopping.start();
    await bus.publish(
      listingRecorded,
      shopping.facts.map((listing) => ({ listing })),
    );
    await waitFor(async () => (await shopping.shown(bus, 'nobody', { limit: 100 })).length === 100);
    return shopping;
  }

  async close(): Promise<void> {
    await this.stop();
    await Promise.all([this.database.drop(), this.redis.drop()]);
  }

  async start(): Promise<Bus> {
    const { database, redis } = this;
    const replica = await createTestApp(scoringService, { database, redis });
    this.replicas.push(replica);
    await waitFor(async () => (await fetch(`${replica.url}/health/ready`)).ok);
    return replica.app.get(Bus);
  }

  async stop(): Promise<void> {
    await Promise.all(this.tails.splice(0).map((tail) => tail.stop()));
    await Promise.all(this.replicas.splice(0).map((replica) => replica.close()));
  }

  /** A replica that runs. */
  async running(): Promise<Bus> {
    return this.replicas[0]?.app.get(Bus) ?? (await this.start());
  }

  ask(bus: Bus, sub: string, question: Question = {}) {
    return bus.request(getRecommendations, { context: 'HOME', ...question }, { caller: customer(sub) });
  }

  async events(bus: Bus, sub: string): Promise<number> {
    return (await this.ask(bus, sub)).meta.events;
  }

  async shown(bus: Bus, sub: string, question: Question = {}): Promise<string[]> {
    return (await this.ask(bus, sub, question)).data.map(({ listing }) => listing.id);
  }

  /** People do things, as event-ingest tells of it. */
  tell(bus: Bus, userId: string, ...deeds: Deed[]): Promise<void> {
    const time = new Date().toISOString();
    const told = deeds.map((deed) => ({ id: randomUUID(), time, receivedAt: time, ...deed, userId }));
    return bus.publish(interactionRecorded, told);
  }

  /** Interactions of a person that stand in PostgreSQL. */
  async stored(userId: string): Promise<number> {
    const database = this.replicas[0]!.app.get(Database);
    const sql = 'SELECT count(*)::int AS count FROM interaction WHERE user_id = $1';
    const [row] = await database.query<{ count: number }>(sql, [userId]);
    return row!.count;
  }

  /** What is said to people and of the market from now on. */
  async listen(): Promise<StreamMessage[]> {
    const heard: StreamMessage[] = [];
    const options = this.replicas[0]!.app.get<StreamsOptions>(STREAMS);
    const onMessages = (messages: StreamMessage[]) => void heard.push(...messages);
    const { recommendations, wishes, deals } = topics;
    const tail = new StreamTail({ ...options, topics: [recommendations, wishes, deals], onMessages });
    await tail.start();
    this.tails.push(tail);
    return heard;
  }
}
