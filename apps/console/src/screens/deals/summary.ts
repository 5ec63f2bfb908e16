import type { ExplainedDeal } from '@rover/client';
import type { Formats } from '../../settings/formats.js';
import type { Say } from '../../words/texts.js';

type Sentence = (deal: ExplainedDeal, t: Say, formats: Formats) => string;

const price: Sentence = ({ listing, priceToMarket, marketValue }, t, { money, percent }) =>
  t('deal.summary.price', {
    vehicle: [listing.modelYear, listing.make, listing.model].join(' '),
    price: money(listing.askingPrice, listing.currency),
    share: percent(priceToMarket / 100),
    value: money(marketValue, listing.currency),
  });

const profit: Sentence = ({ listing: { currency }, profit: gross, costs, netProfit }, t, { money, change }) =>
  t('deal.summary.profit', {
    gross: change(gross, currency),
    costs: money(costs.total, currency),
    net: change(netProfit, currency),
  });

const standing: Sentence = ({ scores, rank, confidence }, t, { decimal, whole, percent }) => {
  const known = { score: decimal(scores.overall), confidence: percent(confidence) };
  return rank === null
    ? t('deal.summary.unranked', known)
    : t('deal.summary.ranked', { ...known, rank: whole(rank) });
};

const time: Sentence = ({ daysInInventory, expectedDaysToSell, turnover }, t, { days }) => {
  const known = { stood: days(daysInInventory), expected: days(expectedDaysToSell) };
  return turnover.basis === 'prior'
    ? t('deal.summary.usualTime', known)
    : t('deal.summary.soldTime', { ...known, count: turnover.observedSales });
};

const others: Sentence = ({ listing, comparables: { count, medianPrice } }, t, { whole, money }) => {
  const known = { kind: `${listing.make} ${listing.model}`, found: whole(count) };
  if (count === 0) return t('deal.summary.alone', known);
  if (medianPrice === null) return t('deal.summary.others', known);
  return t('deal.summary.othersAsk', { ...known, price: money(medianPrice, listing.currency) });
};

const trust =
  (now: number): Sentence =>
  ({ expiresAt, listing }, t, { moment, day }) =>
    Date.parse(expiresAt) <= now
      ? t('deal.summary.stale', { day: day(listing.updatedAt) })
      : t('deal.summary.until', { time: moment(expiresAt) });

/** The deal in a few sentences of the reader's language, the most important first. */
export const summaryOf = (deal: ExplainedDeal, t: Say, formats: Formats, now: number): string[] =>
  [price, profit, standing, time, others, trust(now)].map((say) => say(deal, t, formats));
