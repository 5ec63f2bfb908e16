import type { ListingFacts } from '../listing.js';
import { compareDeals, dealKeyOf } from '../deal/order.js';
import type { RankedDeal } from '../deal/deal.js';
import { scoreDeal } from '../deal/score-deal.js';
import { hashOf } from '../hash.js';
import { type Samples, samplesOf } from '../value/fit-log-linear.js';
import type { Valuer } from '../value/valuer.js';

/** How the past is replayed. */
export interface BackTestOptions {
  /** Sales from then on are held out, epoch milliseconds; what was on the market or sold before is learnt from. */
  readonly since: number;
  /** Fits a model of market values. Called once for what was before, and {@link FOLDS} times for what came after. */
  readonly fit: (samples: Samples) => Valuer;
  /** Sizes of the top of the ranking that are looked at. */
  readonly tops: readonly number[];
  /** From which realised margin on a deal was good. Default .10. */
  readonly goodMargin?: number;
}

/** How the best of a ranking turned out. */
export interface TopOutcome {
  readonly k: number;
  /** Deals that were looked at: k, or all that there are. */
  readonly deals: number;
  /** Share of them whose realised margin was good: precision at k. */
  readonly precision: number;
  /** Means over them. */
  readonly predictedMargin: number;
  readonly realisedMargin: number;
}

/** What a buyer would have made of the deals that were ranked with the knowledge of then. */
export interface BackTestResult {
  /** Listings that were learnt from. */
  readonly learntFrom: number;
  readonly sales: number;
  /** Sales that could be valued both then and in hindsight. */
  readonly judged: number;
  /** Share of the judged whose realised margin was good: what a ranking by chance would reach. */
  readonly baseRate: number;
  /** Means over all that were judged. */
  readonly predictedMargin: number;
  readonly realisedMargin: number;
  readonly tops: readonly TopOutcome[];
}

const GOOD_MARGIN = 0.1;

/** Hindsight comes from so many models of the held-out sales, so that no sale speaks for itself. */
export const FOLDS = 5;

interface Outcome {
  readonly deal: RankedDeal;
  readonly realised: number;
}

/**
 * The price of a sold listing is what it was sold for, as far as is known, and its `updatedAt` is when.
 *
 * Ranks the sales since a time as they would have been ranked with what was known then, and asks what such vehicles
 * really fetched: the realised margin of a sale is that of its price against its value by a model of the other sales
 * since. Split by time: nothing that was sold later is learnt from, nor is a held-out sale before it was sold.
 */
export function backTest(listings: readonly ListingFacts[], options: BackTestOptions): BackTestResult {
  const { since, fit, tops, goodMargin = GOOD_MARGIN } = options;
  const sales = listings.filter(
    (listing) => isSale(listing) && listing.updatedAt >= since && listing.askingPrice > 0,
  );
  const before = listings.filter((listing) => wasKnown(listing, since));
  const judged = outcomesOf(sales, {
    foresight: fit(samplesOf(before)),
    hindsight: hindsightOf(sales, fit),
    since,
  });
  const isGood = ({ realised }: Outcome) => realised >= goodMargin;
  return {
    learntFrom: before.length,
    sales: sales.length,
    judged: judged.length,
    baseRate: shareOf(judged, isGood),
    predictedMargin: meanOf(judged, predictedOf),
    realisedMargin: meanOf(judged, realisedOf),
    tops: tops.map((k) => {
      const top = judged.slice(0, k);
      const [predictedMargin, realisedMargin] = [meanOf(top, predictedOf), meanOf(top, realisedOf)];
      return { k, deals: top.length, precision: shareOf(top, isGood), predictedMargin, realisedMargin };
    }),
  };
}

const isSale = ({ status }: ListingFacts): boolean => status === 'sold';

/** On the market, or sold already, at that time. What was sold since is held out as a whole. */
function wasKnown(listing: ListingFacts, since: number): boolean {
  const arrivedAt = listing.createdAt ?? listing.updatedAt;
  return (
    arrivedAt < since && listing.status !== 'withdrawn' && !(isSale(listing) && listing.updatedAt >= since)
  );
}

function hindsightOf(
  sales: readonly ListingFacts[],
  fit: BackTestOptions['fit'],
): (sale: ListingFacts) => number {
  const foldOf = ({ id }: ListingFacts) => hashOf(id) % FOLDS;
  const valuers = Array.from({ length: FOLDS }, (_, fold) =>
    fit(samplesOf(sales.filter((sale) => foldOf(sale) !== fold))),
  );
  return (sale) => valuers[foldOf(sale)]!.valueOf(sale)?.value ?? Number.NaN;
}

/** Best first, in the order that people would have seen. */
function outcomesOf(
  sales: readonly ListingFacts[],
  {
    foresight,
    hindsight,
    since,
  }: { foresight: Valuer; hindsight: (sale: ListingFacts) => number; since: number },
): Outcome[] {
  return sales
    .flatMap((sale) => {
      const realised = hindsight(sale) / sale.askingPrice - 1;
      const deal = scoreDeal(sale, foresight.valueOf(sale), {}, since);
      if (deal.scores === null || Number.isNaN(realised)) return [];
      return [{ deal: { listing: sale, rank: 0, ...deal }, realised }];
    })
    .sort((a, b) => compareDeals(dealKeyOf(a.deal), dealKeyOf(b.deal)));
}

const predictedOf = ({ deal }: Outcome): number => deal.margin;
const realisedOf = ({ realised }: Outcome): number => realised;

/** Four decimals; NaN of nothing. */
const meanOf = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number =>
  rounded(outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length);

const shareOf = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): number =>
  rounded(outcomes.filter(is).length / outcomes.length);

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
