import { getModel, getTrainingRun, listModels, topics, trainModel } from '@rover/contracts';
import type { Model, ModelDetail, ModelKind, Role, TrainingRun } from '@rover/contracts';
import { Bus, STREAMS } from '@rover/platform';
import type { Clock, RunningApp } from '@rover/platform';
import { StreamTail } from '@rover/redis-streams';
import type { StreamMessage, StreamsOptions } from '@rover/redis-streams';
import { aCaller, createTestApp, createTestDatabase, createTestRedis, waitFor } from '@rover/testing';
import type { TestDatabase, TestRedis } from '@rover/testing';
import { AppModule } from '../../src/app.module.js';
import { database as scoring } from '../../src/database.js';

export const as = (...roles: Role[]) => ({ caller: aCaller(...roles) });
export const admin = as('admin');

const LONG_MS = 60_000;

/** Replicas of the service on one database and one Redis, and what they say on some topics. */
export class Replicas {
  readonly running: RunningApp[] = [];
  readonly heard: StreamMessage[] = [];
  #tail?: StreamTail;

  private constructor(
    readonly database: TestDatabase,
    readonly redis: TestRedis,
  ) {}

  static async prepare(): Promise<Replicas> {
    return new Replicas(...(await Promise.all([createTestDatabase(scoring), createTestRedis()])));
  }

  /** Starts one more and waits until it is ready. */
  async start(clock?: Clock): Promise<RunningApp> {
    const { database, redis } = this;
    const surroundings = { database, redis, ...(clock && { clock }) };
    const replica = await createTestApp({ name: 'scoring-service', module: AppModule }, surroundings);
    this.running.push(replica);
    await waitFor(async () => (await fetch(`${replica.url}/health/ready`)).ok, LONG_MS);
    return replica;
  }

  /** Speaks to the service as another one would. */
  get bus(): Bus {
    return this.running[0]!.app.get(Bus);
  }

  /** Hears from now on what is said on a topic. */
  async listen(topic: keyof typeof topics): Promise<void> {
    const options = this.running[0]!.app.get<StreamsOptions>(STREAMS);
    const onMessages = (messages: readonly StreamMessage[]) => void this.heard.push(...messages);
    this.#tail = new StreamTail({ ...options, topics: [topics[topic]], from: 'beginning', onMessages });
    await this.#tail.start();
  }

  said(type: string): StreamMessage[] {
    return this.heard.filter((message) => message.type === type);
  }

  async models(kind: ModelKind): Promise<Model[]> {
    return (await this.bus.request(listModels, { kind, limit: 100 }, admin)).data;
  }

  /** Waits for the end of a training. */
  ended(id: string): Promise<TrainingRun> {
    return waitFor(async () => {
      const { data } = await this.bus.request(getTrainingRun, { id }, admin);
      return ['completed', 'failed'].includes(data.status) && data;
    }, LONG_MS);
  }

  /** Trains once and answers what came of it. */
  async train(kind: ModelKind): Promise<ModelDetail> {
    const { data } = await this.bus.request(trainModel, { kind }, admin);
    const { version, reason } = await this.ended(data.id);
    if (version === null) throw new Error(reason ?? 'The training came to nothing');
    return (await this.bus.request(getModel, { kind, version }, admin)).data;
  }

  async close(): Promise<void> {
    await this.#tail?.stop();
    await Promise.all(this.running.map((replica) => replica.close()));
    await Promise.all([this.database.drop(), this.redis.drop()]);
  }
}
