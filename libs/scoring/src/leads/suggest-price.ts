/** What is known of one lead and one vehicle. Amounts are in minor units of one currency. */
export interface PriceQuestion {
  /** Probability that the lead buys at the asking price, within 0 and 1. */
  readonly score: number;
  readonly askingPrice: number;
  /** What the market pays for such a vehicle, above 0. */
  readonly marketValue: number;
  /** What the vehicle has cost the house: what is above it is margin. */
  readonly cost: number;
  /** No price below is suggested. */
  readonly floor: number;
  /** Nor one above. */
  readonly ceiling: number;
}

/** A price and what to expect of it. */
export interface PricePoint {
  readonly price: number;
  /** That the lead buys at it, 0–1. */
  readonly probability: number;
  /** probability × (price − cost), minor units. */
  readonly expectedGross: number;
}

export interface SuggestedPrice extends PricePoint {
  /** Which limit it stands at; null when it is the best there is between them. */
  readonly bound: 'floor' | 'ceiling' | null;
  /** From floor to ceiling in even steps. */
  readonly curve: readonly PricePoint[];
}

/**
 * How far log odds of a sale fall when the price rises by the market value. A price one percent higher takes a ninth off
 * the odds: own-price elasticities of single models are between 3 and 6 (Berry, Levinsohn and Pakes, 1995), those of one
 * unit among many like it, which the buyer can see, are twice that. Chosen by people; there are no sales yet to fit it on.
 */
export const PRICE_STEEPNESS = 12;

const CURVE_STEPS = 8;
/** Of a score that is quite sure: its odds would be infinite, and no price would move it. */
const SUREST = 0.995;

/**
 * The price between floor and ceiling with the largest expected gross, P(sale | price) × margin. The odds of a sale are
 * those of the score at the asking price, and fall by {@link PRICE_STEEPNESS} with the price in parts of the market value.
 * Above cost the logarithms of both factors are concave, so that there is one best price, found by bisection of the slope.
 * @throws RangeError when the limits are the wrong way round or an amount makes no sense
 */
export function suggestPrice(question: PriceQuestion): SuggestedPrice {
  requireSense(question);
  const { floor, ceiling } = question;
  const price = bestWithin(question);
  const bound = price === floor ? 'floor' : price === ceiling ? 'ceiling' : null;
  const step = (ceiling - floor) / CURVE_STEPS;
  const curve = Array.from({ length: CURVE_STEPS + 1 }, (_, index) =>
    pointAt(question, Math.round(floor + step * index)),
  );
  return { ...pointAt(question, price), bound, curve };
}

/** What to expect of one price. */
export function pointAt(question: PriceQuestion, price: number): PricePoint {
  const probability = chanceAt(question, price);
  return { price, probability, expectedGross: Math.round(probability * (price - question.cost)) };
}

function chanceAt({ score, askingPrice, marketValue }: PriceQuestion, price: number): number {
  const held = Math.min(Math.max(score, 1 - SUREST), SUREST);
  const odds = Math.log(held / (1 - held)) - (PRICE_STEEPNESS * (price - askingPrice)) / marketValue;
  return 1 / (1 + Math.exp(-odds));
}

/** Where 1 ÷ margin, the growth of the margin, meets that of the loss of the chance. */
function bestWithin(question: PriceQuestion): number {
  const { cost, floor, ceiling, marketValue } = question;
  const rises = (price: number): boolean =>
    price <= cost || 1 / (price - cost) > (PRICE_STEEPNESS / marketValue) * (1 - chanceAt(question, price));
  let [low, high] = [floor, ceiling];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (rises(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function requireSense({ score, askingPrice, marketValue, cost, floor, ceiling }: PriceQuestion): void {
  const amounts = [askingPrice, marketValue, cost, floor, ceiling];
  if (amounts.some((amount) => !Number.isInteger(amount) || amount < 0) || marketValue === 0)
    throw new RangeError('Amounts are integers of minor units, and the market value is above 0.');
  if (!(score >= 0 && score <= 1)) throw new RangeError('A score is a probability.');
  if (floor > ceiling) throw new RangeError('The floor is above the ceiling.');
}
