import {
  getDeal,
  getModel,
  getTrainingRun,
  listModels,
  listingRecorded,
  promoteModel,
  trainModel,
} from '@rover/contracts';
import type { ListingFacts } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RunningApp } from '@rover/platform';
import { fitLogLinear, samplesOf } from '@rover/scoring';
import { aListing, createTestApp, createTestDatabase, createTestRedis, waitFor } from '@rover/testing';
import type { TestDatabase, TestRedis } from '@rover/testing';
import { AppModule } from '../src/app.module.js';
import { database as scoring } from '../src/database.js';
import { toFacts } from '../src/market/listing-facts.js';
import { MarketService } from '../src/market/market.service.js';
import { TrainingThreads } from '../src/models/threads/training-threads.service.js';
import { aListing as aKnownListing } from './a-listing.js';
import type { TestOrder } from './support/errand.worker.js';

const kind = 'marketValue' as const;
const admin = { caller: { sub: 'ann', roles: ['admin' as const] } };

/** A market that trees know better than a sum of effects: automatic gearboxes are worth a lot, in young cars alone. */
const market = (size: number): ListingFacts[] =>
  Array.from({ length: size }, (_, i) => {
    const [age, automatic] = [(i * 7) % 13, i % 3 === 0];
    const premium = automatic && age < 4 ? 1.6 : 1;
    return aListing({
      model: i % 2 ? 'Fiesta' : 'Focus',
      modelYear: 2026 - age,
      transmission: automatic ? 'Automatic' : 'Manual',
      odometer: age * 14_000_000 + (i % 10) * 1_000_000,
      askingPrice: Math.round((i % 2 ? 1 : 1.3) * premium * 2_000_000 * 0.9 ** age * (1 + (i % 11) / 100)),
    });
  });

describe('market values by trees', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let replicas: RunningApp[];

  const start = async () => {
    const replica = await createTestApp({ name: 'scoring-service', module: AppModule }, { database, redis });
    replicas.push(replica);
    await waitFor(async () => (await fetch(`${replica.url}/health/ready`)).ok);
    return replica.app.get(Bus);
  };
  const stop = () => Promise.all(replicas.splice(0).map((replica) => replica.close()));
  const table = (replica: RunningApp) => replica.app.get(MarketService).table;
  const state = async (bus: Bus, facts: ListingFacts[]) => {
    const importId = '0199a000-0000-7000-8000-000000000001';
    await bus.publish(
      listingRecorded,
      facts.map((listing) => ({ listing, importId })),
    );
    await waitFor(() => replicas.every((replica) => table(replica).size === facts.length), 180_000);
  };
  const models = async (bus: Bus) => (await bus.request(listModels, { limit: 100 }, admin)).data;
  const run = async (bus: Bus, id: string) => (await bus.request(getTrainingRun, { id }, admin)).data;
  const ended = (bus: Bus, id: string) =>
    waitFor(async () => {
      const found = await run(bus, id);
      return ['completed', 'failed'].includes(found.status) && found;
    }, 180_000);
  /** Sends the threads of a replica on another errand. */
  const misguide = (replica: RunningApp, want: TestOrder['want']) => {
    const threads = replica.app.get(TrainingThreads);
    const proper = threads.run.bind(threads);
    const entry = new URL('./support/errand.worker.js', import.meta.url);
    return vi
      .spyOn(threads, 'run')
      .mockImplementation(({ onProgress }) => proper({ entry, order: { want }, onProgress }));
  };

  beforeEach(async () => {
    [database, redis] = await Promise.all([createTestDatabase(scoring), createTestRedis()]);
    replicas = [];
  });

  afterEach(async () => {
    await stop();
    await Promise.all([database.drop(), redis.drop()]);
  });

  it('are learnt beside serving, serve on every replica, survive a restart and say what moved them', async () => {
    const bus = await start();
    const facts = market(800);
    await state(bus, facts);
    const champion = await waitFor(
      async () =>
        (await models(bus)).find(({ status, algorithm }) => status === 'champion' && algorithm === 'trees'),
      60_000,
    );
    await start();
    const isServing = () => replicas.every((replica) => table(replica).valuerVersion?.startsWith('trees-'));
    await waitFor(isServing, 60_000);

    const { data } = await bus.request(getModel, { kind, version: champion.version }, admin);
    expect(data.parameters['trees']).toMatchObject({ GBP: { folds: 3, seasonal: false } });
    const { own, baseline } = data.metrics.markets!['GBP']!;
    expect(own['meanAbsoluteError']).toBeLessThan(baseline!['meanAbsoluteError']! / 2);
    expect(own['coverage']).toBeGreaterThan(0.6);

    const { id } = facts[0]!;
    const values = () => replicas.map((replica) => table(replica).marketValue(id));
    await waitFor(() => new Set(values().map((value) => value?.value)).size === 1, 30_000);
    const deal = (await bus.request(getDeal, { listingId: id })).data;
    const { typical, effects } = deal.explanation.value!;
    expect(effects.reduce((sum, { amount }) => sum + amount, typical)).toBe(deal.marketValue);
    expect(effects.find(({ fact }) => fact === 'modelYear')).toMatchObject({
      label: 'Model year',
      text: expect.stringMatching(/^Model year: 2026 adds GBP [\d,.]+\.$/) as unknown,
    });
    expect(deal.explanation.summary[1]).toMatch(
      /^A typical vehicle of this market is worth GBP .*model year/,
    );
    const metrics = await (await fetch(`${replicas[0]!.url}/metrics`)).text();
    expect(metrics).toMatch(/rover_ml_predictions_total\{.*model_name="marketValue".*\} \d/);
    expect(metrics).toMatch(/rover_ml_inference_duration_seconds_count\{.*model_type="marketValue"/);

    const before = values()[0];
    await stop();
    await start();
    expect(table(replicas[0]!).marketValue(id)).toEqual(before);
  });

  it('fail a training whose thread dies, and serve on', async () => {
    const bus = await start();
    await state(bus, market(510));
    await waitFor(async () => (await models(bus)).length > 0, 30_000);
    const crash = misguide(replicas[0]!, 'exit');
    const { data: crashed } = await bus.request(trainModel, { kind }, admin);
    expect(await ended(bus, crashed.id)).toMatchObject({
      status: 'failed',
      reason: 'The training failed. Its thread ended with 3 before it was done.',
    });
    crash.mockRestore();
    expect(table(replicas[0]!).counts().scored).toBe(510);
  });

  it('begin a training again that a shutdown interrupted', async () => {
    let bus = await start();
    await state(bus, market(510));
    misguide(replicas[0]!, 'nothing');
    const { data: interrupted } = await bus.request(trainModel, { kind }, admin);
    await waitFor(async () => (await run(bus, interrupted.id)).progress === 0.5);
    await stop();
    const [left] = await database.query(`SELECT status, attempts FROM scoring.model_run WHERE id = $1`, [
      interrupted.id,
    ]);
    expect(left).toEqual({ status: 'queued', attempts: 0 });
    bus = await start();
    expect(await ended(bus, interrupted.id)).toMatchObject({ status: 'completed', progress: 1 });
  });

  it('leave alone a model of a kind that they do not know, and go on with one of the kind before', async () => {
    const known = market(40).map((facts) =>
      toFacts(aKnownListing({ ...facts, createdAt: '2026-11-01T08:00:00Z' })),
    );
    const body = fitLogLinear(samplesOf(known), { asOf: Date.UTC(2026, 0, 1) });
    const { centre: _, ...old } = body.markets['GBP']!;
    const store = (version: number, status: string, content: object) =>
      database.query(
        `INSERT INTO scoring.model (kind, version, algorithm, status, decision, rows, parameters, metrics, body, created_by)
         VALUES ('marketValue', $1, 'x', $2, 'x', 40, '{}', '{"rows":0,"own":{},"champion":null,"baseline":null,"comparison":null}', $3, 'ann')`,
        [version, status, JSON.stringify(content)],
      );
    await store(1, 'champion', { ...body, markets: { GBP: old } });
    await store(2, 'candidate', { ...body, kind: 'oracle', version: 'oracle-1' });
    const bus = await start();
    const facts = market(12);
    await state(bus, facts);
    const [{ id } = { id: '' }] = facts;
    const { marketValue, explanation } = (await bus.request(getDeal, { listingId: id })).data;
    expect(explanation).toMatchObject({ value: null, model: { version: body.version } });
    await bus.request(promoteModel, { kind, version: 2 }, admin);
    const refused = () => table(replicas[0]!).valuerVersion;
    await waitFor(
      async () => (await models(bus)).find(({ version }) => version === 2)?.status === 'champion',
    );
    expect(refused()).toBe(body.version);
    expect((await bus.request(getDeal, { listingId: id })).data.marketValue).toBe(marketValue);
  });
});
