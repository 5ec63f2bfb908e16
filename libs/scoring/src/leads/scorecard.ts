import { sigmoid } from '../trees/losses/logistic.js';
import type { LeadSnapshot } from './lead-facts.js';
import { type LeadFeature, featureValue, knownShare } from './lead-features.js';
import { type LeadReason, type LeadScore, type LeadScorer, strongest } from './lead-score.js';
import { wordsFor } from './lead-words.js';

/** So many points double the odds, as is usual for scorecards (Siddiqi 2006). */
export const POINTS_TO_DOUBLE = 20;
/** Points of a lead of which nothing is known: odds of one to eight, a sale in nine leads. */
export const BASE_POINTS = -60;

type Value = number | string;

/** Points of one fact; a fact that is not known has none. */
interface Rule {
  readonly feature: LeadFeature;
  readonly points: (value: Value) => number;
}

/** Points by the highest limit that the value reaches; below the first, 0. */
const steps =
  (...limits: readonly (readonly [number, number])[]) =>
  (value: Value): number =>
    limits.reduce((points, [from, worth]) => (Number(value) >= from ? worth : points), 0);

const texts =
  (worth: Readonly<Record<string, number>>) =>
  (value: Value): number =>
    Object.hasOwn(worth, value) ? worth[value]! : 0;

/**
 * The cold-start scorecard: what sales managers weigh, in points, before any outcome is known here. Chosen, not learned:
 * a showroom visit and a test drive weigh most, then a time frame, a budget that fits, and being reachable; silence and
 * missed appointments weigh against. The first model that proves better replaces it.
 */
const rules: readonly Rule[] = [
  {
    feature: 'source',
    points: texts({
      referral: 20,
      walkIn: 20,
      phone: 14,
      returning: 20,
      website: 4,
      chat: 4,
      marketplace: -4,
      social: -8,
      advertising: -8,
      email: 0,
    }),
  },
  { feature: 'interest', points: texts({ testDrive: 12, tradeIn: 8, buy: 6, lease: 6, sell: -10 }) },
  { feature: 'financing', points: texts({ cash: 8, finance: 6, lease: 4 }) },
  { feature: 'budgetToPrice', points: steps([0, -16], [0.8, -4], [0.95, 8], [1.3, 4]) },
  { feature: 'timeframeDays', points: steps([0, 18], [8, 10], [31, 0], [91, -10]) },
  { feature: 'contactMethods', points: steps([0, -16], [1, 0], [2, 6]) },
  { feature: 'verifiedContacts', points: steps([0, -6], [1, 4], [2, 8]) },
  { feature: 'hasTradeIn', points: steps([0, 0], [1, 8]) },
  { feature: 'distanceKm', points: steps([0, 4], [30, 0], [100, -8]) },
  { feature: 'commentLength', points: steps([0, 0], [40, 4]) },
  { feature: 'previousPurchases', points: steps([1, 16]) },
  { feature: 'visits', points: steps([1, 24], [2, 36]) },
  { feature: 'testDrives', points: steps([1, 24], [2, 32]) },
  { feature: 'messages', points: steps([1, 6], [3, 12]) },
  { feature: 'calls', points: steps([1, 8]) },
  { feature: 'vehicleViews', points: steps([3, 4], [10, 8]) },
  { feature: 'appointments', points: steps([1, 14]) },
  { feature: 'missedAppointments', points: steps([1, -16], [2, -28]) },
  { feature: 'firstResponseMinutes', points: steps([0, 6], [60, 0], [1_440, -8]) },
  { feature: 'daysSinceActivity', points: steps([0, 6], [3, 0], [8, -8], [31, -24]) },
];

const chance = (points: number): number => sigmoid((points * Math.LN2) / POINTS_TO_DOUBLE);

/** Scores leads by points per fact on a logistic scale, before there is a model. */
export class Scorecard implements LeadScorer {
  score(snapshots: readonly LeadSnapshot[]): LeadScore[] {
    return snapshots.map((snapshot) => {
      const earned = rules.flatMap(({ feature, points }) => {
        const value = featureValue(snapshot, feature);
        return value === undefined ? [] : [{ feature, points: points(value) }];
      });
      const total = earned.reduce((sum, { points }) => sum + points, BASE_POINTS);
      const score = chance(total);
      const reasons = earned.map(({ feature, points }): LeadReason => ({
        code: feature,
        ...wordsFor(snapshot, feature),
        effect: score - chance(total - points),
      }));
      return { score, confidence: knownShare(snapshot), reasons: strongest(reasons) };
    });
  }
}
