import {
  customerProfileErased,
  leadConverted,
  leadLost,
  leadScored,
  recordLeadOutcomes,
  scoreLeads,
  trainModel,
} from '@rover/contracts';
import type { LeadFacts, LeadOutcome } from '@rover/contracts';
import { ManualClock } from '@rover/platform';
import { randomFrom } from '@rover/scoring';
import { waitFor } from '@rover/testing';
import { NightlyTrainings } from '../src/models/nightly-trainings.service.js';
import { Replicas, admin, as } from './support/replicas.js';

const kind = 'leadConversion' as const;
const salesRep = as('salesRep');
const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 5, 1, 12);
const at = (days: number) => new Date(NOW + days * DAY_MS).toISOString();

const leadFacts = (facts: Partial<LeadFacts> = {}): LeadFacts => ({ capturedAt: at(-3), ...facts });

/** Leads that are won when they visited, mostly; `desk` is a field that leaks under a harmless name. */
function history(size: number): LeadOutcome[] {
  const random = randomFrom(8);
  return Array.from({ length: size }, (_, i) => {
    const visits = Math.floor(random() * 4);
    const won = random() < [0.05, 0.3, 0.7, 0.95][visits]!;
    const capturedAt = at(i / 10 - 200);
    return {
      leadId: `past-${i}`,
      customerId: `c-${i}`,
      outcome: won ? 'converted' : 'lost',
      outcomeAt: at(i / 10 - 190),
      facts: {
        capturedAt,
        visits,
        attributes: { desk: won ? 'handover' : 'calls', plan: i % 2 ? 'a' : 'b' },
      },
    };
  });
}

describe('leads', () => {
  let replicas: Replicas;
  let clock: ManualClock;

  beforeEach(async () => {
    replicas = await Replicas.prepare();
    clock = new ManualClock(NOW);
    await replicas.start(clock);
  });

  afterEach(() => replicas.close());

  const score = async (facts: LeadFacts) => {
    const { data } = await replicas.bus.request(scoreLeads, { leads: [{ facts }], persist: false }, salesRep);
    return data[0]!;
  };
  const teach = (outcomes: LeadOutcome[]) => replicas.bus.request(recordLeadOutcomes, { outcomes }, admin);
  const count = async (table: string, where = 'true') => {
    const [row] = await replicas.database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM scoring.${table} WHERE ${where}`,
    );
    return row!.n;
  };

  it('are scored by the scorecard at first, with reasons in words, and kept only when asked', async () => {
    const hot = await score(leadFacts({ visits: 2, testDrives: 1, timeframeDays: 5 }));
    expect(hot).toMatchObject({ basis: 'scorecard', modelVersion: null, leadId: null, scoredAt: at(0) });
    expect(hot.score).toBeGreaterThan(0.5);
    expect(hot.reasons[0]).toEqual({
      code: 'visits',
      text: '2 visits',
      params: { value: 2 },
      effect: expect.closeTo(0.3, 1) as unknown,
    });
    expect((await score(leadFacts())).score).toBeLessThan(hot.score);
    expect(await count('lead_fact')).toBe(0);

    await replicas.listen('leads');
    const leads = [{ leadId: 'l-1', customerId: 'c-1', facts: leadFacts({ visits: 1 }) }];
    const { data } = await replicas.bus.request(scoreLeads, { leads, persist: true }, salesRep);
    const [told] = await waitFor(() => replicas.said(leadScored.name).length > 0 && replicas.heard);
    expect(told).toMatchObject({ subject: 'l-1', data: { ...data[0], customerId: 'c-1' } });
    await replicas.bus.request(scoreLeads, { leads, persist: true }, salesRep);
    expect(await count('lead_fact')).toBe(1);
  });

  it('are refused, and nothing is kept, when a fact leaks, an id is missing, or somebody may not', async () => {
    const facts = leadFacts({ attributes: { 'Lead Quality': 'High' } });
    const leaking = replicas.bus.request(scoreLeads, { leads: [{ facts }], persist: false }, salesRep);
    await expect(leaking).rejects.toMatchObject({
      code: 'LEAD_FACTS_LEAK',
      status: 422,
      errors: [{ path: 'leads.0.facts.attributes.Lead Quality' }],
    });
    const good = { leadId: 'l-1', facts: leadFacts() };
    const leads = [good, { facts: leadFacts() }];
    const nameless = replicas.bus.request(scoreLeads, { leads, persist: true }, salesRep);
    await expect(nameless).rejects.toMatchObject({
      code: 'LEAD_ID_MISSING',
      errors: [{ path: 'leads.1.leadId' }],
    });
    const outcomes = [{ ...history(1)[0]!, facts }];
    await expect(teach(outcomes)).rejects.toMatchObject({ code: 'LEAD_FACTS_LEAK' });
    const customer = replicas.bus.request(scoreLeads, { leads: [good], persist: false }, as('customer'));
    await expect(customer).rejects.toMatchObject({ status: 403 });
    const teacher = replicas.bus.request(recordLeadOutcomes, { outcomes: history(1) }, as('manager'));
    await expect(teacher).rejects.toMatchObject({ status: 403 });
    expect([await count('lead_fact'), await count('lead_outcome')]).toEqual([0, 0]);
  });

  it('are scored by a model once it has proved better, which never knows what leaks', async () => {
    await teach(history(200));
    await expect(replicas.train(kind)).rejects.toThrow(/A model takes 240 in all/);
    for (let from = 0; from < 1_500; from += 500) await teach(history(1_500).slice(from, from + 500));
    const first = await replicas.train(kind);
    expect(first).toMatchObject({ status: 'champion', decision: 'betterThanBaseline' });
    const { metrics, parameters, window } = first;
    expect(window.rows + metrics.rows).toBe(1_500);
    expect(metrics.own['logLoss']).toBeLessThan(metrics.baseline!.figures['logLoss']!);
    expect(parameters['leaking']).toMatchObject([{ feature: 'attributes.desk' }]);

    const known = leadFacts({ visits: 3 });
    const scored = await waitFor(async () => {
      const result = await score(known);
      return result.basis === 'model' && result;
    });
    expect(scored.modelVersion).toBe(first.version);
    expect(scored.score).toBeCloseTo(0.95, 1);
    expect((await score(leadFacts({ visits: 0 }))).score).toBeLessThan(0.15);
    expect(scored.reasons[0]).toMatchObject({ code: 'visits', text: '3 visits' });
    expect((await replicas.train(kind)).decision).toBe('withinNoise');

    const metricsText = await (await fetch(`${replicas.running[0]!.url}/metrics`)).text();
    expect(metricsText).toMatch(/rover_ml_predictions_total\{.*prediction_type="model"/);
    expect(metricsText).toMatch(/rover_ml_inference_duration_seconds_count\{.*model_type="leadConversion"/);
  });

  it('teach by the showroom’s events, each once, and are forgotten with their customer', async () => {
    const leads = ['l-1', 'l-2'].map((leadId) => ({ leadId, customerId: 'c-1', facts: leadFacts() }));
    await replicas.bus.request(scoreLeads, { leads, persist: true }, salesRep);
    const { bus } = replicas;
    await bus.publish(leadConverted, [
      { leadId: 'l-1', time: at(1) },
      { leadId: 'l-3', customerId: 'c-2', time: at(1), facts: leadFacts({ visits: 1 }) },
    ]);
    await bus.publish(leadLost, [
      { leadId: 'l-2', time: at(2) },
      { leadId: 'l-1', time: at(0.5) },
    ]);
    await waitFor(async () => (await count('lead_outcome')) === 3);
    // The lead was lost before it was won: the later decision holds.
    await waitFor(async () => (await count('lead_outcome', `lead_id = 'l-1' AND converted`)) === 1);
    expect(await count('lead_fact', `lead_id = 'l-3'`)).toBe(1);

    await bus.publish(customerProfileErased, [{ customerId: 'c-1', time: at(3) }]);
    await waitFor(async () => (await count('lead_fact')) === 1);
    expect(await count('lead_outcome')).toBe(1);
  });

  it('are learned from again when the replica that trained went away in the middle', async () => {
    await teach(history(1_000));
    const { data } = await replicas.bus.request(trainModel, { kind }, admin);
    await waitFor(async () => (await count('model_run', `status = 'running'`)) === 1);
    await replicas.running.shift()!.close();
    await replicas.start(clock);
    expect(await replicas.ended(data.id)).toMatchObject({ status: 'completed', version: 1 });
    expect(await replicas.models(kind)).toHaveLength(1);
  });

  it('are learned from at night, once, when there is something new', async () => {
    await teach(history(600));
    await replicas.start(clock);
    const look = () => Promise.all(replicas.running.map(({ app }) => app.get(NightlyTrainings).look()));
    const nightlyRuns = () => count('model_run', `requested_by = 'scoring-service'`);
    await look();
    expect(await nightlyRuns()).toBe(0);
    // Within a day there is one night; a look every half hour cannot miss it.
    const nextDay = async () => {
      for (let i = 0; i < 48; i++, clock.advance(DAY_MS / 48)) await look();
    };
    await nextDay();
    expect(await nightlyRuns()).toBe(1);
    await waitFor(async () => (await replicas.models(kind)).length === 1, 60_000);
    await nextDay();
    expect(await nightlyRuns()).toBe(1);
  });
});
