import type { ReplyOf, RequestOf, scoreDeals } from '@rover/contracts';
import { compareDeals, marketKeyOf, scoreDeal } from '@rover/scoring';
import type { Abstention, Deal, DealTable, GroupFacts, ListingFacts, Market } from '@rover/scoring';
import type { MarketService } from '../market/market.service.js';
import { NO_MONEY, moneyOf } from './deal-economics.js';
import type { Money } from './deal-economics.js';

type Vehicle = RequestOf<typeof scoreDeals>['vehicles'][number];
type ScoredVehicle = ReplyOf<typeof scoreDeals>['data'][number];

interface Judged {
  readonly index: number;
  readonly id: string;
  readonly given?: string;
  readonly deal: Deal;
  readonly money: Money;
}

/** What vehicles are scored against: the market in memory, or a stand-in. */
export interface ScoringMarket extends Pick<MarketService, 'valueOf'> {
  readonly table: Pick<DealTable, 'turnover'>;
}

/** So many vehicles are judged in a few milliseconds; others have their turn after them. */
const AT_ONCE = 50;

/** Scores vehicles that are on no market: best first, and last those that cannot be judged, in the given order. */
export async function scoreVehicles(
  vehicles: readonly Vehicle[],
  { preferences, costs }: Omit<RequestOf<typeof scoreDeals>, 'vehicles'>,
  { market, now }: { market: ScoringMarket; now: number },
): Promise<ScoredVehicle[]> {
  const daysToSell = daysToSellOf(market, now);
  const judge = (vehicle: Vehicle, index: number): Judged => {
    const facts = factsOf(vehicle, index, now);
    const deal = scoreDeal(facts, marketOf(vehicle, facts, market), preferences, now);
    const marketValue = deal.marketValue?.value;
    const money =
      marketValue === undefined
        ? NO_MONEY
        : moneyOf(facts, { marketValue, daysToSell: daysToSell(facts), costs });
    return { index, id: facts.id, given: vehicle.id, deal, money };
  };
  const judged: Judged[] = [];
  for (const [index, vehicle] of vehicles.entries()) {
    judged.push(judge(vehicle, index));
    if (judged.length % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return judged.sort(byRank).map(toScoredVehicle);
}

/** Expected days to sell, found once for each make and model: thousands of vehicles are of a few hundred. */
function daysToSellOf({ table }: ScoringMarket, now: number): (facts: GroupFacts) => number {
  const known = new Map<string, number>();
  return (facts) => {
    const key = `${marketKeyOf(facts)}\n${facts.make}\n${facts.model}`;
    const days = known.get(key) ?? table.turnover(facts, now).expectedDaysToSell;
    known.set(key, days);
    return days;
  };
}

function factsOf({ marketValue: _, ...vehicle }: Vehicle, index: number, now: number): ListingFacts {
  return {
    ...vehicle,
    id: vehicle.id ?? String(index).padStart(5, '0'),
    status: 'inStock',
    version: 1,
    updatedAt: now,
  };
}

/** The caller's own market value and demand win over what was learnt; a value without a range stands for itself. */
function marketOf(
  { marketValue: value, demand }: Vehicle,
  facts: ListingFacts,
  market: Pick<MarketService, 'valueOf'>,
): Market | Abstention | undefined {
  const known = value === undefined ? market.valueOf(facts) : { value, low: value, high: value };
  return known && demand !== undefined ? { ...known, demand } : known;
}

function byRank(a: Judged, b: Judged): number {
  if (a.deal.scores === null || b.deal.scores === null) {
    return Number(a.deal.scores === null) - Number(b.deal.scores === null) || a.index - b.index;
  }
  return compareDeals(keyOf(a), keyOf(b));
}

const keyOf = ({ id, deal }: Judged) => ({
  overall: deal.scores!.overall,
  confidence: deal.confidence!,
  roi: deal.scores!.roi,
  id,
});

function toScoredVehicle({ index, given, deal, money }: Judged, place: number): ScoredVehicle {
  return {
    index,
    ...(given !== undefined && { id: given }),
    rank: deal.scores === null ? null : place + 1,
    scores: deal.scores,
    confidence: deal.confidence,
    marketValue: deal.marketValue?.value ?? null,
    profit: deal.profit,
    margin: deal.margin,
    ...money,
    reasons: deal.reasons,
  };
}
