import {
  getModel,
  getTrainingRun,
  listModels,
  listingRecorded,
  promoteModel,
  rollBackModel,
  trainModel,
} from '@rover/contracts';
import type { ListingFacts, ModelDetail, Role } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RunningApp } from '@rover/platform';
import { aListing, createTestApp, createTestDatabase, createTestRedis, waitFor } from '@rover/testing';
import type { TestDatabase, TestRedis } from '@rover/testing';
import { Client } from 'pg';
import { AppModule } from '../src/app.module.js';
import { database as scoring } from '../src/database.js';
import { MarketService } from '../src/market/market.service.js';

const kind = 'marketValue' as const;
const RUN = '0199a000-0000-7000-8000-00000000000a';

const as = (...roles: Role[]) => ({ caller: { sub: 'ann', roles } });
const admin = as('admin');

/** Two models whose prices fall by a tenth each year; `dearer` makes all of it cost that many times as much. */
const market = (size: number, dearer = 1): ListingFacts[] =>
  Array.from({ length: size }, (_, i) =>
    aListing({
      model: i % 2 ? 'Fiesta' : 'Focus',
      modelYear: 2010 + (i % 12),
      askingPrice: Math.round(
        dearer * (i % 2 ? 1 : 1.4) * 1_500_000 * 0.9 ** (12 - (i % 12)) * (1 + (i % 7) / 50),
      ),
    }),
  );

describe('the registry of models', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let replicas: RunningApp[];
  let bus: Bus;

  const start = async () => {
    const replica = await createTestApp({ name: 'scoring-service', module: AppModule }, { database, redis });
    replicas.push(replica);
    await waitFor(async () => (await fetch(`${replica.url}/health/ready`)).ok);
    return replica;
  };
  const table = (replica: RunningApp) => replica.app.get(MarketService).table;
  const serving = () => replicas.map((replica) => table(replica).valuerVersion);

  const state = async (facts: ListingFacts[]) => {
    const size = table(replicas[0]!).size + facts.length;
    const importId = '0199a000-0000-7000-8000-000000000001';
    await bus.publish(
      listingRecorded,
      facts.map((listing) => ({ listing, importId })),
    );
    await waitFor(() => replicas.every((replica) => table(replica).size === size), 50_000);
  };

  const models = async () => (await bus.request(listModels, { limit: 100 }, admin)).data;
  const champion = async () => (await models()).find(({ status }) => status === 'champion');
  const run = (id: string) => bus.request(getTrainingRun, { id }, admin).then(({ data }) => data);
  const ended = (id: string) =>
    waitFor(async () => {
      const found = await run(id);
      return ['completed', 'failed'].includes(found.status) && found;
    }, 50_000);

  /** Trains once and answers the version. */
  const train = async (): Promise<ModelDetail> => {
    const { data } = await bus.request(trainModel, { kind }, admin);
    const { version } = await ended(data.id);
    return (await bus.request(getModel, { kind, version: version! }, admin)).data;
  };

  /** A champion, and two candidates fitted on other stock than it. */
  const contest = async () => {
    await state(market(60));
    await waitFor(champion);
    // The first came as soon as twenty listings were there; this one knows all sixty.
    const first = await train();
    if (first.status !== 'champion') {
      await bus.request(promoteModel, { kind, version: first.version }, admin);
    }
    await waitFor(() => new Set(serving()).size === 1);
    await state(market(6, 1.2));
    const second = await train();
    await state(market(6, 1.4));
    return { first, second, third: await train() };
  };

  beforeEach(async () => {
    [database, redis] = await Promise.all([createTestDatabase(scoring), createTestRedis()]);
    replicas = [];
    bus = (await start()).app.get(Bus);
  });

  afterEach(async () => {
    await Promise.all(replicas.map((replica) => replica.close()));
    await Promise.all([database.drop(), redis.drop()]);
  });

  it('judges a model on rows that it was not fitted on, beside champion and baseline', async () => {
    await state(market(800));
    // The market is trained on as a whole once it is quiet; what came before knows twenty listings.
    await waitFor(async () => ((await champion())?.window.rows ?? 0) > 700, 30_000);
    await train();
    const again = await train();
    expect(again.window.rows).toBeLessThan(760);
    expect(again.window.rows + again.metrics.rows).toBe(800);
    const { own, baseline, champion: before, comparison } = again.metrics;
    expect(own['accuracy']).toBeGreaterThan(0.9);
    expect(own['meanAbsoluteLogError']).toBeLessThan(baseline!.figures['meanAbsoluteLogError']! / 2);
    expect(before?.version).toBe((await champion())?.version);
    expect(comparison).toMatchObject({ pairs: again.metrics.rows, verdict: 'undecided' });
    expect(again).toMatchObject({ status: 'candidate', decision: 'withinNoise', createdBy: 'ann' });
    expect(again).not.toHaveProperty('body');
    const metrics = await (await fetch(`${replicas[0]!.url}/metrics`)).text();
    expect(metrics).toMatch(/rover_ml_training_duration_seconds_count\{.*model_name="marketValue"/);
    expect(metrics.match(/^rover_ml_model_accuracy\{.*dataset="heldOut"/gm)).toHaveLength(1);
  });

  it('lets a model serve that is better by more than noise, once prices have moved', async () => {
    await state(market(800));
    await waitFor(champion);
    await train();
    const { version } = (await champion())!;
    await state(market(1_600, 1.5));
    // Whether a training on the way there served already, or this one does: it has shown that it is better.
    await train();
    const successor = (await champion())!;
    expect(successor.version).toBeGreaterThan(version);
    expect(successor.decision).toBe('betterThanChampion');
  });

  it('promotes and rolls back, and every replica serves what was promoted', async () => {
    await start();
    const { first, second } = await contest();
    const before = serving();
    expect(second).toMatchObject({ status: 'candidate', decision: 'withinNoise' });

    const { data } = await bus.request(promoteModel, { kind, version: second.version }, admin);
    expect(data).toMatchObject({ status: 'champion', promotedBy: 'ann', replaced: first.version });
    await waitFor(() => serving().every((version, i) => version !== before[i]));
    expect(new Set(serving()).size).toBe(1);
    expect((await models()).filter(({ status }) => status === 'champion')).toHaveLength(1);

    const back = await bus.request(rollBackModel, { kind }, admin);
    expect(back.data).toMatchObject({ version: first.version, status: 'champion' });
    await waitFor(() => serving().every((version, i) => version === before[i]));
    const furtherBack = () => bus.request(rollBackModel, { kind }, admin);
    for (let { replaced } = back.data; replaced;) ({ replaced } = (await furtherBack()).data);
    await expect(furtherBack()).rejects.toMatchObject({ code: 'MODEL_NOTHING_TO_ROLL_BACK', status: 409 });
  });

  it('has one champion after two promotions at once, and tells the loser', async () => {
    const { second, third } = await contest();
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(`BEGIN; SELECT 1 FROM scoring.model WHERE status = 'champion' FOR UPDATE`);
    const both = [second, third].map(({ version }) => bus.request(promoteModel, { kind, version }, admin));
    const settled = Promise.allSettled(both);
    await waitFor(async () => {
      const [waiting] = await database.query<{ count: string }>(
        `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return Number(waiting!.count) === 2;
    });
    await client.query('COMMIT');
    await client.end();
    const outcomes = await settled;
    const lost = outcomes.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(lost.map(({ reason }) => [reason.status, reason.code] as unknown)).toEqual([
      [409, 'MODEL_CHAMPION_CHANGED'],
    ]);
    expect((await models()).filter(({ status }) => status === 'champion')).toHaveLength(1);
  });

  it('pages from the newest to the oldest without a gap', async () => {
    await contest();
    const all = (await models()).map(({ version }) => version);
    const seen: number[] = [];
    for (let cursor: string | undefined; ;) {
      const { data, meta } = await bus.request(listModels, { kind, limit: 1, cursor }, as('manager'));
      seen.push(...data.map(({ version }) => version));
      if (!meta.nextCursor) break;
      cursor = meta.nextCursor;
    }
    expect(seen).toEqual(all);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
    expect((await bus.request(listModels, { kind: 'maintenance', limit: 1 }, admin)).data).toEqual([]);
  });

  it('refuses what is not there, what cannot be, and who may not', async () => {
    await expect(bus.request(getModel, { kind, version: 9 }, admin)).rejects.toMatchObject({ status: 404 });
    const missing = bus.request(promoteModel, { kind, version: 9 }, admin);
    await expect(missing).rejects.toMatchObject({ code: 'MODEL_NOT_FOUND', status: 404 });
    const unknown = bus.request(getTrainingRun, { id: RUN }, admin);
    await expect(unknown).rejects.toMatchObject({ code: 'TRAINING_RUN_NOT_FOUND', status: 404 });
    const untaught = bus.request(trainModel, { kind: 'recommendation' }, admin);
    await expect(untaught).rejects.toMatchObject({ code: 'MODEL_KIND_NOT_TRAINED', status: 409 });
    await expect(bus.request(trainModel, { kind }, as('manager'))).rejects.toMatchObject({ status: 403 });
    await expect(bus.request(listModels, { limit: 1 }, as('customer'))).rejects.toMatchObject({
      status: 403,
    });
    await expect(bus.request(listModels, { limit: 1 })).rejects.toMatchObject({ status: 403 });
    await state(market(20));
    const { version } = await waitFor(champion);
    const again = bus.request(promoteModel, { kind, version }, admin);
    await expect(again).rejects.toMatchObject({ code: 'MODEL_NOT_PROMOTABLE', status: 409 });
  });

  it('says why a training came to nothing', async () => {
    const { data } = await bus.request(trainModel, { kind }, admin);
    expect(await ended(data.id)).toMatchObject({
      status: 'failed',
      version: null,
      requestedBy: 'ann',
      reason: expect.stringMatching(/20 listings/) as unknown,
    });
  });

  it('takes a training up again whose replica died, once, and gives up on one that ends its replicas', async () => {
    await start();
    await state(market(60));
    await waitFor(champion);
    const orphan = (attempts: number) =>
      database.query(
        `INSERT INTO scoring.model_run (id, kind, status, requested_by, started_at, worker, lease_until, attempts)
         VALUES ($1, 'marketValue', 'running', 'ann', now(), gen_random_uuid(), now() - interval '1 second', $2)`,
        [RUN, attempts],
      );
    const before = (await models()).length;
    await orphan(1);
    expect(await ended(RUN)).toMatchObject({ status: 'completed', progress: 1 });
    const [{ attempts } = {}] = await database.query(`SELECT attempts FROM scoring.model_run WHERE id = $1`, [
      RUN,
    ]);
    expect(attempts).toBe(2);
    expect((await models()).length).toBe(before + 1);

    await database.query('DELETE FROM scoring.model_run');
    await orphan(3);
    expect(await ended(RUN)).toMatchObject({ status: 'failed', reason: 'It was interrupted 3 times.' });
    expect((await models()).length).toBe(before + 1);
  });
});
