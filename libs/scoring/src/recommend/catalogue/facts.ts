/** Where the facts of a vehicle lie in its record; what is read most lies first, within one line of the cache. */
export const Fact = {
  currency: 0,
  logPrice: 1,
  bodyClass: 2,
  sellerId: 3,
  fuelType: 4,
  group: 5,
  hash: 6,
  make: 7,
  driveType: 8,
  transmission: 9,
  modelYear: 10,
  odometer: 11,
  displacementL: 12,
} as const;
export type FactName = keyof typeof Fact;

/** Places of a record: two whole lines of the cache. */
export const FACTS = 16;

/**
 * Records of vehicles, one after the other. Texts are codes, whole numbers from 1 on, 0 when not known. Numbers are NaN
 * when not known: `logPrice`, the natural logarithm of minor units; `odometer` in metres; `displacementL` in litres.
 *
 * One array, since a list compares thousands of vehicles that lie far apart: an object of objects costs a wait for memory
 * for each of its levels, and each of its fractions is an object of its own.
 */
export type Facts = Float64Array;

const NOTHING: Facts = Float64Array.from({ length: FACTS }, (_, place) =>
  place === Fact.logPrice || place >= Fact.modelYear ? Number.NaN : 0,
);

/** Writes a record; what is left out is not known. */
export function putFacts(facts: Facts, at: number, known: Readonly<Partial<Record<FactName, number>>>): void {
  facts.set(NOTHING, at);
  for (const name in known) facts[at + Fact[name as FactName]] = known[name as FactName]!;
}

/** The record of one vehicle. */
export function factsOf(known: Readonly<Partial<Record<FactName, number>>>): Facts {
  const facts = new Float64Array(FACTS);
  putFacts(facts, 0, known);
  return facts;
}
