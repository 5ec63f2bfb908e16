import { MIN_MARKET_SIZE } from '../value/limits.js';
import type { EvidenceLimits } from '../turnover/model-groups.js';
import type { DealReason, DealScores } from './deal.js';

const percent = (margin: number): string => `${Math.round(margin * 1000) / 10} %`;

function returnReason(margin: number): DealReason[] {
  if (margin > 0.2) return [{ code: 'roiExcellent', text: `Excellent ROI of ${percent(margin)}` }];
  return margin > 0.1 ? [{ code: 'roiGood', text: `Good ROI of ${percent(margin)}` }] : [];
}

function riskReason(risk: number): DealReason[] {
  if (risk > 80) return [{ code: 'riskLow', text: 'Low risk: age, mileage and condition speak for it' }];
  return risk < 40 ? [{ code: 'riskHigher', text: 'Higher risk: look at age, mileage and condition' }] : [];
}

/** What speaks for and against a deal, in words. `margin` is not rounded; scores are 0–100. */
export function reasonsFor(margin: number, scores: DealScores): DealReason[] {
  const reasons = [...returnReason(margin), ...riskReason(scores.risk)];
  if (scores.preference > 80)
    reasons.push({ code: 'preferenceMatch', text: 'Matches your preferences closely' });
  if (scores.market > 80) reasons.push({ code: 'marketDemand', text: 'In high demand' });
  if (scores.arbitrage > 75)
    reasons.push({ code: 'arbitrageStrong', text: 'Priced well below its market value' });
  return reasons;
}

/** Why a listing without a market value has no score. */
export function notValued(market: string): DealReason {
  const text = `Not valued: the market in ${market} has fewer than ${MIN_MARKET_SIZE} listings to compare with`;
  return { code: 'marketTooSmall', text };
}

/** Why a listing has no market value although its market has one for others. */
export function comparablesFew(
  make: string,
  model: string,
  { model: ofModel, make: ofMake }: EvidenceLimits,
): DealReason {
  const text =
    `Not valued: a value of a ${make} ${model} takes ${ofModel} others on offer, or ${ofMake} others of ${make}, ` +
    'and there are fewer';
  return { code: 'comparablesFew', text };
}

/** Why a listing without a usable price has no score. */
export const notPriced: DealReason = {
  code: 'priceMissing',
  text: 'Not scored: the asking price is not above zero',
};
