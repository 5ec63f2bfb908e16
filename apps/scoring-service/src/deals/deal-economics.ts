import type { CostAssumptions, ReplyOf, RequestOf, getDeal } from '@rover/contracts';
import { costsOf, daysInInventory, expiryOf, netProfitOf, priceToMarketOf } from '@rover/scoring';
import type { DealTable, ListingFacts } from '@rover/scoring';

type ExplainedDeal = ReplyOf<typeof getDeal>['data'];

/** The part of a deal's answer that tells of money, time and neighbours. */
export type Economics = Pick<
  ExplainedDeal,
  | 'priceToMarket'
  | 'costs'
  | 'netProfit'
  | 'daysInInventory'
  | 'marketDaysSupply'
  | 'expectedDaysToSell'
  | 'turnover'
  | 'demand'
  | 'expiresAt'
  | 'comparables'
>;

/** A listing, what was found of it and what is asked of it. */
export interface EconomicsQuestion {
  readonly facts: ListingFacts;
  readonly marketValue: number;
  readonly request: Omit<RequestOf<typeof getDeal>, 'listingId'>;
  readonly now: number;
}

/** What the market in memory says of one valued listing beyond its scores. */
export function economicsOf(table: DealTable, question: EconomicsQuestion): Economics {
  const { facts, marketValue, request, now } = question;
  const { marketDaysSupply, expectedDaysToSell, ...turnover } = table.turnover(facts, now);
  const { nearest, count, medianPrice } = table.comparables(facts, request.comparables);
  return {
    ...moneyOf(facts, { marketValue, daysToSell: expectedDaysToSell, costs: request.costs }),
    daysInInventory: daysInInventory(facts.createdAt, now) ?? 0,
    marketDaysSupply: marketDaysSupply ?? null,
    expectedDaysToSell,
    turnover,
    demand: demandOf(table, facts, now),
    expiresAt: new Date(
      expiryOf({ updatedAt: facts.updatedAt, daysToSell: expectedDaysToSell, now }),
    ).toISOString(),
    comparables: { count, medianPrice: medianPrice ?? null, nearest },
  };
}

/** As the score of demand counts it: what was learnt of the market, else what the listing says. */
function demandOf(table: DealTable, facts: ListingFacts, now: number): Economics['demand'] {
  const { value, units, views, saves, sales } = table.demand(facts, now);
  const counts = { units, views: oneDecimal(views), saves: oneDecimal(saves), sales };
  if (value !== undefined) return { value, basis: 'market', ...counts };
  if (facts.demand !== undefined) return { value: facts.demand, basis: 'listing', ...counts };
  return { value: null, basis: 'unknown', ...counts };
}

const oneDecimal = (count: number): number => Math.round(count * 10) / 10;

/** What the money of one unit depends on beside its facts. */
export interface MoneyQuestion {
  readonly marketValue: number;
  readonly daysToSell: number;
  readonly costs?: CostAssumptions;
}

/** Costs and what they leave of the profit; minor units. */
export function moneyOf(
  facts: ListingFacts,
  { marketValue, daysToSell, costs: given }: MoneyQuestion,
): Pick<Economics, 'priceToMarket' | 'costs' | 'netProfit'> {
  const costs = costsOf(facts, daysToSell, given);
  return {
    priceToMarket: priceToMarketOf(facts.askingPrice, marketValue),
    costs,
    netProfit: netProfitOf(marketValue, facts.askingPrice, costs),
  };
}

/** The money of a deal, or nulls where there is no value to measure by. */
export type Money = ReturnType<typeof moneyOf> | { priceToMarket: null; costs: null; netProfit: null };

export const NO_MONEY: Money = { priceToMarket: null, costs: null, netProfit: null };
