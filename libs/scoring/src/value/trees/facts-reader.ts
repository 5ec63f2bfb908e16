import type { ListingFacts } from '../../listing.js';
import { fold } from '../../text.js';
import type { FeatureSchema } from '../../trees/binning/encode.js';
import { MONTH, type TreeFact, factOf, monthOf, placesOf } from './market-features.js';

type TextFact = Exclude<
  TreeFact,
  typeof MONTH | 'modelYear' | 'odometer' | 'displacementL' | 'engineCylinders' | 'fuelEconomy'
>;

/** Reads a listing as trees see it, as `FeatureReader` reads a row of columns. */
export class FactsReader {
  private readonly readers: readonly ((facts: ListingFacts) => number)[];

  constructor(features: readonly FeatureSchema[]) {
    this.readers = features.map(readerOf);
  }

  /** By feature. */
  read(facts: ListingFacts): Float64Array {
    const out = new Float64Array(this.readers.length);
    for (let i = 0; i < out.length; i++) out[i] = this.readers[i]!(facts);
    return out;
  }
}

function readerOf(feature: FeatureSchema): (facts: ListingFacts) => number {
  const fact = factOf(feature);
  if (fact === MONTH) return ({ createdAt, updatedAt }) => monthOf(createdAt ?? Number.NaN, updatedAt);
  if (feature.kind === 'number') return (facts) => (facts[fact] as number | undefined) ?? Number.NaN;
  const places = placesOf(feature);
  return (facts) => {
    const text = facts[fact as TextFact];
    return text === undefined ? Number.NaN : (places.get(fold(text)) ?? Number.NaN);
  };
}
