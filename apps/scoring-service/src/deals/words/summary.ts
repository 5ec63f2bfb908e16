import type { UnexplainedDeal } from './explained-deal.js';
import { days, money } from './money.js';

/** The deal in a few sentences, the most important first. */
export function summaryOf(deal: UnexplainedDeal, now: number): string[] {
  return [price(deal), profit(deal), standing(deal), time(deal), neighbours(deal), trust(deal, now)];
}

function price({ listing, marketValue, priceToMarket }: UnexplainedDeal): string {
  const { currency, askingPrice, modelYear, make, model } = listing;
  return `This ${modelYear} ${make} ${model} is offered for ${money(askingPrice, currency)}, ${priceToMarket} % of its market value of ${money(marketValue, currency)}.`;
}

function profit({ listing: { currency }, profit: gross, netProfit, costs }: UnexplainedDeal): string {
  const left = `${netProfit < 0 ? 'a net loss' : 'a net profit'} of ${money(Math.abs(netProfit), currency)}`;
  const before = `${gross < 0 ? 'A loss' : 'A profit'} of ${money(Math.abs(gross), currency)} before costs`;
  return `${before}; with expected costs of ${money(costs.total, currency)} it is ${left}.`;
}

function standing({ scores, rank, confidence }: UnexplainedDeal): string {
  const place = rank === null ? 'not ranked, since it is not in stock' : `place ${rank} on the market`;
  return `It scores ${scores.overall} of 100 (${place}), with a confidence of ${confidence} of 1.`;
}

function time({ daysInInventory, expectedDaysToSell, turnover }: UnexplainedDeal): string {
  const basis =
    turnover.basis === 'prior' ? 'as is usual, since no sale was seen' : `by ${turnover.observedSales} sales`;
  return `It has been on the market for ${days(daysInInventory)}; such a vehicle is expected to sell in ${days(expectedDaysToSell)} (${basis}).`;
}

function neighbours({ listing, comparables: { count, nearest, medianPrice } }: UnexplainedDeal): string {
  const name = `${listing.make} ${listing.model}`;
  if (count === 0) return `No other ${name} is on offer: its value rests on the rest of the market.`;
  if (medianPrice === null) return `${count} other ${name} on offer.`;
  return `${count} other ${name} on offer; the nearest ${nearest.length} ask ${money(medianPrice, listing.currency)} in the middle.`;
}

function trust({ expiresAt, listing }: UnexplainedDeal, now: number): string {
  const until = Date.parse(expiresAt);
  if (until <= now)
    return `Check the facts first: they were last stated on ${listing.updatedAt.slice(0, 10)}.`;
  return `Rely on this until ${expiresAt.slice(0, 16).replace('T', ' ')} UTC.`;
}
