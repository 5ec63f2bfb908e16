import { DEFAULT_WEIGHTS, METRES_PER_MILE, ageOf, riskPenalties } from '@rover/scoring';
import type { ScoreName } from '@rover/scoring';
import type { ExplainedScore, UnexplainedDeal } from './explained-deal.js';
import { percent } from './money.js';

type Words = (deal: UnexplainedDeal, now: number) => string;

const LABELS: Record<ScoreName, string> = {
  arbitrage: 'Price against market value',
  roi: 'Return on the price',
  risk: 'Safety',
  preference: 'Match with your preferences',
  market: 'Demand',
};

const TEXTS: Record<ScoreName, Words> = {
  arbitrage: ({ margin }) =>
    `The market value is ${percent(Math.abs(margin))} ${margin < 0 ? 'below' : 'above'} the price. ` +
    'Steps: 0 below the price, 25 from 0 %, 40 from 5 %, 55 from 10 %, 70 from 15 %, 85 from 20 %, 100 from 30 %.',
  roi: ({ margin }) =>
    margin > 0
      ? `A return of ${percent(margin)} of the price before costs; 50 % or more would be 100.`
      : 'No return: the price is not below the market value.',
  risk: (deal, now) => riskText(deal, now),
  preference: ({ scores }) =>
    scores.preference === 50
      ? 'No preferences were stated: 50 is neutral.'
      : 'How well it meets what you stated: make, budget, deal type and risk.',
  market: ({ demand }) => demandText(demand),
};

/** The five scores in the order of their weight, each with what it gives to the overall score. */
export function explainedScores(deal: UnexplainedDeal, now: number): ExplainedScore[] {
  return (Object.keys(DEFAULT_WEIGHTS) as ScoreName[]).map((name) => ({
    name,
    label: LABELS[name],
    score: deal.scores[name],
    weight: DEFAULT_WEIGHTS[name] / 100,
    points: Math.round(DEFAULT_WEIGHTS[name] * deal.scores[name]) / 100,
    text: TEXTS[name](deal, now),
    ...(name === 'risk' && { params: riskParams(deal, now) }),
  }));
}

/** What the risk score is made of. */
function riskOf({ listing: { odometer, condition, modelYear } }: UnexplainedDeal, now: number) {
  const age = ageOf(modelYear, new Date(now).getUTCFullYear());
  return { age, penalties: riskPenalties(age, odometer, condition) };
}

function riskText(deal: UnexplainedDeal, now: number): string {
  const { odometer, condition } = deal.listing;
  const { age, penalties } = riskOf(deal, now);
  const parts = [
    `${penalties.age} for ${age === 1 ? '1 year' : `${age} years`}`,
    odometer === undefined
      ? '0 for mileage, which is not known'
      : `${penalties.mileage} for ${milesPerYear(odometer, age)} miles a year`,
    `${penalties.condition} for ${condition ? `${condition} condition` : 'condition, which is not known'}`,
  ];
  return `Higher is safer: 100 less ${parts.join(', less ')}.`;
}

/** Points that are taken off, and what a year of driving comes to in metres, where that is known. */
function riskParams(deal: UnexplainedDeal, now: number): Record<string, number> {
  const { odometer } = deal.listing;
  const { age, penalties } = riskOf(deal, now);
  if (odometer === undefined) return { ...penalties };
  return { ...penalties, distancePerYear: Math.round(odometer / Math.max(1, age)) };
}

function demandText({ basis, units, views, saves, sales }: UnexplainedDeal['demand']): string {
  if (basis === 'unknown') return 'Nobody knows the demand for such vehicles yet: 50 is neutral.';
  if (basis === 'listing') return 'As the source of the listing says: 100 is the highest demand.';
  const interest = `${Math.round(views)} recent views, ${Math.round(saves)} saves and ${sales} sales`;
  return `${interest} of this make and model for ${units} in stock: 50 is as sought after as the market, 80 four times as much.`;
}

/** As the risk score counts them: a first year is a whole one. */
const milesPerYear = (odometer: number, age: number): string =>
  Math.round(odometer / METRES_PER_MILE / Math.max(1, age)).toLocaleString('en');
