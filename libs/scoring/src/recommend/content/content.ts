/** What two vehicles are compared by. Codes are whole numbers, 0 when not known; numbers are NaN when not known. */
export interface ComparedVehicle {
  readonly codes: Readonly<
    Record<'bodyClass' | 'sellerId' | 'fuelType' | 'currency' | 'make' | 'driveType' | 'transmission', number>
  >;
  /** Natural logarithm of the price. */
  readonly logPrice: number;
  readonly modelYear: number;
  /** Metres. */
  readonly odometer: number;
  readonly displacementL: number;
}

/** Candidates lie within ±30 % of the price of what they are compared with. */
export const CANDIDATE_PRICE = { low: Math.log(0.7), high: Math.log(1.3) };
const SIMILAR_PRICE = { low: Math.log(0.8), high: Math.log(1.2) };

export const CONTENT_WEIGHTS = { bodyClass: 0.4, sellerId: 0.3, price: 0.2, fuelType: 0.1 } as const;

/** As much of a score depends on decoded attributes: enough to order equals, too little to overtake a better match. */
const REFINEMENT = 0.2;

/** Differences that count as far apart as can be: years, metres, litres. */
const APART = { modelYear: 10, odometer: 150_000_000, displacementL: 2 };

/** What two vehicles have in common. */
export type Likeness = keyof typeof CONTENT_WEIGHTS;

/**
 * How alike two vehicles are, 0–1: the same body class .4, the same seller .3, a price within ±20 % .2, the same
 * powertrain .1; less up to a fifth of it by the distance of their other attributes.
 */
export function likeness(one: ComparedVehicle, other: ComparedVehicle): number {
  const { bodyClass, sellerId, fuelType, price } = CONTENT_WEIGHTS;
  const a = one.codes;
  const b = other.codes;
  const shared =
    (same(a.bodyClass, b.bodyClass) ? bodyClass : 0) +
    (same(a.sellerId, b.sellerId) ? sellerId : 0) +
    (isPriced(one, other, SIMILAR_PRICE) ? price : 0) +
    (same(a.fuelType, b.fuelType) ? fuelType : 0);
  return shared === 0 ? 0 : shared * (1 - REFINEMENT * distance(one, other));
}

/** The likeness of a candidate to an anchor; 0 when its price is more than 30 % off, or in another currency. */
export function contentScore(anchor: ComparedVehicle, candidate: ComparedVehicle): number {
  return isPriced(anchor, candidate, CANDIDATE_PRICE) ? likeness(anchor, candidate) : 0;
}

/** What an anchor and a candidate share, what weighs most first. */
export function sharedTraits(anchor: ComparedVehicle, candidate: ComparedVehicle): Likeness[] {
  const traits: Likeness[] = [];
  for (const field of ['bodyClass', 'sellerId', 'fuelType'] as const)
    if (same(anchor.codes[field], candidate.codes[field])) traits.push(field);
  if (isPriced(anchor, candidate, SIMILAR_PRICE)) traits.push('price');
  return traits.sort((a, b) => CONTENT_WEIGHTS[b] - CONTENT_WEIGHTS[a]);
}

/** Of one comparison, reused: there are thousands per request. */
const apart = new Float64Array(6);

/** How far decoded attributes lie apart, 0–1: the mean over those that are known of both. */
export function distance(one: ComparedVehicle, other: ComparedVehicle): number {
  apart[0] = differ(one.codes.make, other.codes.make);
  apart[1] = differ(one.codes.driveType, other.codes.driveType);
  apart[2] = differ(one.codes.transmission, other.codes.transmission);
  apart[3] = Math.abs(one.modelYear - other.modelYear) / APART.modelYear;
  apart[4] = Math.abs(one.odometer - other.odometer) / APART.odometer;
  apart[5] = Math.abs(one.displacementL - other.displacementL) / APART.displacementL;
  let sum = 0;
  let known = 0;
  for (let i = 0; i < apart.length; i++) {
    if (Number.isNaN(apart[i]!)) continue;
    sum += Math.min(1, apart[i]!);
    known++;
  }
  return known === 0 ? 0 : sum / known;
}

function isPriced(
  anchor: ComparedVehicle,
  candidate: ComparedVehicle,
  { low, high }: { low: number; high: number },
): boolean {
  const apart = candidate.logPrice - anchor.logPrice;
  return apart >= low && apart <= high && same(anchor.codes.currency, candidate.codes.currency);
}

function same(one: number, other: number): boolean {
  return one === other && one > 0;
}

function differ(one: number, other: number): number {
  if (one <= 0 || other <= 0) return Number.NaN;
  return one === other ? 0 : 1;
}
