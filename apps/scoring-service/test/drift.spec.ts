import {
  getModelDrift,
  leadLost,
  listingRecorded,
  modelDriftDetected,
  recordLeadOutcomes,
  scoreLeads,
} from '@rover/contracts';
import type { LeadFacts, LeadOutcome, ListingFacts, ModelKind } from '@rover/contracts';
import { ManualClock } from '@rover/platform';
import { randomFrom } from '@rover/scoring';
import { aListing, waitFor } from '@rover/testing';
import { DriftService } from '../src/drift/drift.service.js';
import { Observations } from '../src/drift/observations.service.js';
import { MarketService } from '../src/market/market.service.js';
import { Replicas, admin, as } from './support/replicas.js';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 5, 1, 12);
const at = (days: number) => new Date(NOW + days * DAY_MS).toISOString();
const random = randomFrom(8);

/** Leads that are won the more often the more they visited, and came from one of two sources. */
const facts = (day: number): LeadFacts => ({
  capturedAt: at(day),
  visits: Math.floor(random() * 4),
  source: random() < 0.5 ? 'phone' : 'website',
});
const history = (size: number): LeadOutcome[] =>
  Array.from({ length: size }, (_, i) => {
    const known = facts(i / 10 - 200);
    const outcome = random() < [0.05, 0.3, 0.7, 0.95][known.visits!]! ? 'converted' : 'lost';
    return { leadId: `past-${i}`, outcome, outcomeAt: at(i / 10 - 190), facts: known };
  });

describe('the drift of models', () => {
  let replicas: Replicas;
  let clock: ManualClock;

  beforeEach(async () => {
    replicas = await Replicas.prepare();
    clock = new ManualClock(NOW);
    await replicas.start(clock);
  });

  afterEach(() => replicas.close());

  const drift = async (kind: ModelKind) =>
    (await replicas.bus.request(getModelDrift, { kind }, as('manager'))).data;
  /** Every replica writes what it counted and checks, at once. */
  const check = async () => {
    await Promise.all(replicas.running.map(({ app }) => app.get(Observations).flush()));
    await Promise.all(replicas.running.map(({ app }) => app.get(DriftService).check()));
  };
  const detected = () =>
    replicas.said(modelDriftDetected.name).map(({ data }) => {
      const { signal, feature } = data as { signal: string; feature: string | null };
      return feature ? `${signal} ${feature}` : signal;
    });
  const ask = (leads: { leadId?: string; facts: LeadFacts }[], persist = false) =>
    replicas.bus.request(scoreLeads, { leads, persist }, admin);
  const usual = (size: number, day = 0) => Array.from({ length: size }, () => ({ facts: facts(day) }));

  it('of what leads look like and whether their scores come true is told once for an episode', async () => {
    expect(await drift('leadConversion')).toMatchObject({ version: null, signals: [] });
    const outcomes = history(1_000);
    await replicas.bus.request(recordLeadOutcomes, { outcomes }, admin);
    const { version } = await replicas.train('leadConversion');
    await replicas.start(clock);
    await waitFor(async () => (await ask(usual(1))).data[0]!.basis === 'model');
    await replicas.listen('models');

    await ask(usual(400));
    await check();
    const calm = await drift('leadConversion');
    expect(calm).toMatchObject({ version, checkedAt: at(0) });
    expect(calm.signals.find(({ feature }) => feature === 'source')).toMatchObject({ status: 'stable' });
    expect(calm.signals.find(({ signal }) => signal === 'calibration')).toMatchObject({ status: 'tooFew' });
    expect(calm.signals.filter(({ status }) => status === 'drifting')).toEqual([]);

    const strange = (day: number) =>
      usual(800, day).map((lead) => ({ facts: { ...lead.facts, source: 'billboard' } }));
    await ask(strange(0));
    await check();
    await check();
    await waitFor(() => detected().length > 0);
    const [worst] = (await drift('leadConversion')).signals;
    expect(worst).toMatchObject({ feature: 'source', status: 'drifting', threshold: 0.2, since: at(0) });
    const metrics = await (await fetch(`${replicas.running[0]!.url}/metrics`)).text();
    expect(metrics).toMatch(/rover_ml_drift\{.*feature="source".*\} (0\.[2-9]|[1-9])/);

    // A week later all is as it was: the episode is over, and the next one is told of again.
    clock.advance(8 * DAY_MS);
    await ask(usual(400, 8));
    await check();
    expect((await drift('leadConversion')).signals.filter(({ status }) => status === 'drifting')).toEqual([]);
    await ask(strange(8));
    await check();
    await waitFor(() => detected().length === 2);
    expect(detected()).toEqual(['populationStability source', 'populationStability source']);

    // Everybody who visited three times is lost.
    const hopeful = usual(150, 8).map(({ facts: known }, i) => ({
      leadId: `now-${i}`,
      facts: { ...known, visits: 3 },
    }));
    await ask(hopeful, true);
    const lost = hopeful.map(({ leadId }) => ({ leadId, time: at(9) }));
    await replicas.bus.publish(leadLost, lost);
    await waitFor(async () => {
      const [row] = await replicas.database.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM scoring.lead_outcome WHERE lead_id LIKE 'now-%'`,
      );
      return row!.n === 150;
    });
    await check();
    await waitFor(() => detected().includes('calibration'));
    const { signals } = await drift('leadConversion');
    expect(signals.find(({ signal }) => signal === 'calibration')).toMatchObject({
      status: 'drifting',
      rows: 150,
    });
  });

  it('of market values is seen by ranges that do not hold the prices of what arrives', async () => {
    const offers = (size: number, dearer = 1): ListingFacts[] =>
      Array.from({ length: size }, (_, i) => {
        const price = 1_500_000 * 0.9 ** (12 - (i % 12)) * (0.9 + random() / 5);
        return aListing({
          model: 'Focus',
          modelYear: 2010 + (i % 12),
          askingPrice: Math.round(dearer * price),
        });
      });
    const state = async (listings: ListingFacts[]) => {
      const { table } = replicas.running[0]!.app.get(MarketService);
      const size = table.size + listings.length;
      const importId = '0199a000-0000-7000-8000-000000000001';
      await replicas.bus.publish(
        listingRecorded,
        listings.map((listing) => ({ listing, importId })),
      );
      await waitFor(() => table.size === size, 20_000);
    };
    await state(offers(900));
    await waitFor(async () => (await drift('marketValue')).version !== null);
    const { version } = await replicas.train('marketValue');
    // What arrives is counted for the version that values it here, which learns of a promotion from the stream.
    await waitFor(async () => {
      const [champion] = await replicas.database.query<{ version: number }>(
        `SELECT version FROM scoring.model WHERE kind = 'marketValue' AND status = 'champion'`,
      );
      return (await drift('marketValue')).version === champion!.version;
    });
    await replicas.listen('models');
    await state(offers(150, 2));
    await check();
    const { signals, version: watched } = await drift('marketValue');
    expect(watched).toBeLessThanOrEqual(version);
    expect(signals).toMatchObject([{ signal: 'coverage', feature: null, status: 'drifting' }]);
    await waitFor(() => detected().length === 1);
  });
});
