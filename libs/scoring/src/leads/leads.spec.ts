import fc from 'fast-check';
import { FitError } from '../errors.js';
import { categoryColumn, frameOf, numberColumn } from '../frame/frame.js';
import { calibrationError, reliabilityBins } from '../metrics/reliability.js';
import { randomFrom } from '../random.js';
import { sigmoid } from '../trees/losses/logistic.js';
import { findLeaks } from './find-leaks.js';
import { type LeadExample, fitLeadModel } from './fit-lead-model.js';
import type { LeadFacts } from './lead-facts.js';
import { leadFields, leaksByName } from './lead-fields.js';
import { ModelScorer } from './lead-model.js';
import { Scorecard } from './scorecard.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 1);
const at = (facts: Partial<LeadFacts>) => ({ facts: { capturedAt: NOW - 5 * DAY, ...facts }, at: NOW });
const card = (facts: Partial<LeadFacts>) => new Scorecard().score([at(facts)])[0]!;

describe('the scorecard', () => {
  it('starts at one sale in nine, and rises with what speaks for a sale', () => {
    expect(card({}).score).toBeCloseTo(1 / 9, 5);
    const keen = card({ visits: 1, testDrives: 2, timeframeDays: 3, source: 'referral' });
    expect(keen.score).toBeGreaterThan(0.7);
    expect(keen.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['2 test drives', '1 visit', 'Source: referral']),
    );
    expect(card({ missedAppointments: 2, lastActivityAt: NOW - 60 * DAY }).score).toBeLessThan(0.05);
  });

  it('says by how much each fact moves the score', () => {
    const { score, reasons } = card({ visits: 1 });
    expect(reasons).toEqual([
      { code: 'visits', text: '1 visit', params: { value: 1 }, effect: score - card({}).score },
    ]);
  });

  it('gives any facts a probability, the more visits never the less of one', () => {
    const amount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined });
    const count = fc.option(fc.nat(1_000), { nil: undefined });
    const facts = fc.record({ capturedAt: fc.integer(), budget: amount, price: amount, testDrives: count });
    fc.assert(
      fc.property(facts, fc.nat(100), (given, visits) => {
        const scores = [visits, visits + 1].map((more) => card({ ...given, visits: more }).score);
        expect(scores[0]! > 0 && scores[1]! < 1 && scores[1]! >= scores[0]!).toBe(true);
      }),
    );
  });

  it('takes an instant that lies ahead for now: clocks differ', () => {
    const ahead = card({ capturedAt: NOW + DAY, lastActivityAt: NOW + DAY });
    expect(ahead.score).toBe(card({ lastActivityAt: NOW }).score);
  });
});

describe('fields that leak', () => {
  it('are refused by name, ours and those of others', () => {
    for (const [name, { use }] of Object.entries(leadFields)) expect(leaksByName(name)).toBe(use === 'leaks');
    for (const name of ['Lead Quality', 'Tags', 'leadStatus', 'date_closed', 'soldBy', 'constructor.status'])
      expect(leaksByName(name)).toBe(true);
    for (const name of ['Sales region', 'campaign', 'constructor', '__proto__', 'occupation'])
      expect(leaksByName(name)).toBe(false);
  });

  it('are found by their figures, also when being filled in is what tells; an id for each row is none', () => {
    const random = randomFrom(3);
    const target = Array.from({ length: 1_000 }, () => (random() < 0.3 ? 1 : 0));
    const frame = frameOf([
      categoryColumn(
        'desk',
        target.map((won) => (won ? 'A' : 'B')),
      ),
      numberColumn(
        'when',
        target.map((won) => (won && random() < 0.95 ? random() : undefined)),
      ),
      categoryColumn(
        'id',
        target.map((_, i) => `lead-${i}`),
      ),
      numberColumn(
        'honest',
        target.map((won) => won + 2 * random()),
      ),
    ]);
    expect(findLeaks(frame, target).map(({ feature }) => feature)).toEqual(['desk', 'when']);
  });
});

/** Leads whose outcome hangs on visits, source and an attribute, by known probabilities. */
function history(leads: number, seed = 1): (LeadExample & { chance: number })[] {
  const random = randomFrom(seed);
  return Array.from({ length: leads }, (_, i) => {
    const visits = Math.floor(random() * 4);
    const source = random() < 0.5 ? 'referral' : 'social';
    const plan = random() < 0.5 ? 'now' : 'later';
    const chance = sigmoid(visits - 2 + (source === 'referral' ? 0.5 : -0.5) + (plan === 'now' ? 1 : 0));
    const converted = random() < chance;
    const attributes = { plan, desk: converted ? 'deliveries' : 'calls' };
    const seen = NOW + i * DAY;
    return {
      leadId: `lead-${i}`,
      at: seen,
      converted,
      chance,
      facts: { capturedAt: seen, visits, source, attributes },
    };
  });
}

describe('a model of leads', () => {
  const { model, excluded, chosen } = fitLeadModel(history(3_000));
  const scorer = new ModelScorer(JSON.parse(JSON.stringify(model)) as typeof model);

  it('leaves out what foretells too well, and takes the simpler model where trees are no better', () => {
    expect(excluded.map(({ feature }) => feature)).toEqual(['attributes.desk']);
    expect(chosen).toBe('logistic');
    expect(JSON.stringify(model.ranking)).not.toContain('desk');
  });

  it('foretells outcomes of leads that it has not seen by probabilities that come true', () => {
    const fresh = history(3_000, 9);
    const scores = scorer.score(fresh).map(({ score }) => score);
    const error = scores.reduce((sum, score, i) => sum + Math.abs(score - fresh[i]!.chance), 0) / 3_000;
    expect(error).toBeLessThan(0.04);
    const target = fresh.map(({ converted }) => Number(converted));
    expect(calibrationError(reliabilityBins(target, scores))).toBeLessThan(0.04);
  });

  it('gives reasons in words, and scores what it never saw', () => {
    const [known, strange] = scorer.score([
      at({ visits: 3, source: 'referral', attributes: { plan: 'now' } }),
      at({ source: 'billboard', attributes: { plan: 7, weather: 'fine' } }),
    ]);
    expect(known!.reasons.map(({ text }) => text)).toEqual(expect.arrayContaining(['3 visits', 'plan: now']));
    expect(known!.reasons[0]!.effect).toBeGreaterThan(0.1);
    expect(strange!.score > 0 && strange!.score < 1).toBe(true);
  });

  it('is not fitted on too few leads, or on one outcome', () => {
    expect(() => fitLeadModel(history(100))).toThrow(/200 are needed/);
    const won = history(300).map((lead) => ({ ...lead, converted: true }));
    expect(() => fitLeadModel(won)).toThrow(FitError);
  });

  it('chooses trees where the law is not a sum', () => {
    const random = randomFrom(4);
    const crossed = Array.from({ length: 3_000 }, (_, i): LeadExample => {
      const [visits, calls] = [Math.floor(random() * 2), Math.floor(random() * 2)];
      const converted = random() < (visits === calls ? 0.9 : 0.1);
      return { leadId: `${i}`, at: i, converted, facts: { capturedAt: i, visits, calls } };
    });
    const fit = fitLeadModel(crossed);
    expect(fit.chosen).toBe('trees');
    expect(fit.trees.auc).toBeGreaterThan(0.85);
    expect(new ModelScorer(fit.model).score([at({ visits: 1, calls: 1 })])[0]!.score).toBeGreaterThan(0.8);
  });
});
