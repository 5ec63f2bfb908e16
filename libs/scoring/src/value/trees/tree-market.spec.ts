import { ModelFormatError } from '../../errors.js';
import type { ListingFacts } from '../../listing.js';
import { hashOf } from '../../hash.js';
import { aListingOf } from '../../testing/arbitraries.js';
import { someMarket } from '../../testing/some-market.js';
import { samplesOf } from '../fit-log-linear.js';
import { fitTreeMarket } from './fit-tree-market.js';
import { featuresOf } from './market-features.js';
import { unpackTrees } from './packed-trees.js';
import { type TreeMarket, foldOf } from './tree-market.js';
import { TreeMarketValuer } from './tree-market-valuer.js';

const rowsOf = (listings: ListingFacts[]) => ({
  columns: samplesOf(listings).columns,
  rows: Uint32Array.from(listings.keys()),
});
const fitAll = (listings: ListingFacts[]) => fitTreeMarket(rowsOf(listings));
const featureNames = (listings: ListingFacts[]) => {
  const { columns, rows } = rowsOf(listings);
  return featuresOf(columns, rows).map(({ name }) => name);
};

describe('the trees of a market', () => {
  const listings = someMarket({ size: 3_000 });
  let market: TreeMarket;
  let valuer: TreeMarketValuer;

  beforeAll(() => {
    market = JSON.parse(JSON.stringify(fitAll(listings))) as TreeMarket;
    valuer = new TreeMarketValuer(market);
  });

  it('never value a listing by its own price, nor by that of another of its fold', () => {
    const stock = listings.slice(0, 900);
    const changed = stock[7]!;
    const tenfold = stock.map((each) =>
      each === changed ? { ...each, askingPrice: each.askingPrice * 10 } : each,
    );
    const [before, after] = [stock, tenfold].map((each) => new TreeMarketValuer(fitAll(each)));
    const foldIs = ({ id }: ListingFacts) => foldOf(hashOf(id), market.folds.length);
    const moved = stock.filter((each) => after!.valueOf(each).value !== before!.valueOf(each).value);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.map(foldIs)).not.toContain(foldIs(changed));
  });

  it('know a law that no sum of effects can express, and give ranges that hold what they say', () => {
    const fresh = someMarket({ size: 4_000, seed: 2 });
    const values = fresh.map((each) => valuer.valueOf(each));
    const errors = values.map(({ value }, i) => Math.abs(Math.log(value / fresh[i]!.askingPrice)));
    // Nothing can do better than the noise, whose mean absolute deviation is .08.
    expect(errors.reduce((sum, error) => sum + error, 0) / fresh.length).toBeLessThan(0.1);
    const inside = values.filter(({ low, high }, i) => {
      const { askingPrice } = fresh[i]!;
      return askingPrice >= low && askingPrice <= high;
    });
    expect(inside.length / fresh.length).toBeGreaterThan(0.77);
    expect(inside.length / fresh.length).toBeLessThan(0.83);
    for (const { value, low, high } of values) expect(low <= value && value <= high).toBe(true);
  });

  it('value rows of columns as they value listings', () => {
    const { columns } = rowsOf(listings);
    const values = {
      value: new Float64Array(3_000),
      low: new Float64Array(3_000),
      high: new Float64Array(3_000),
    };
    valuer.valueRows(columns, [...listings.keys()], values);
    for (let i = 0; i < listings.length; i += 97) {
      const { value, low, high } = valuer.valueOf(listings[i]!);
      expect(values.value[i]).toBe(value);
      expect(values.low[i]).toBe(low);
      expect(values.high[i]).toBe(high);
    }
  });

  it('value a stranger by all of them, whatever its id', () => {
    const stranger = someMarket({ size: 1, seed: 3 })[0]!;
    const { value } = valuer.valueOfStranger(stranger);
    expect(valuer.valueOfStranger({ ...stranger, id: 'another' }).value).toBe(value);
    const byFold = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => valuer.valueOf({ ...stranger, id }).value);
    expect(value).toBeGreaterThanOrEqual(Math.min(...byFold));
    expect(value).toBeLessThanOrEqual(Math.max(...byFold));
  });

  it('say by how much money each fact moved a value, to the minor unit', () => {
    for (const listing of listings.slice(0, 50)) {
      const { value, typical, effects } = valuer.explain(listing);
      expect(value).toBe(valuer.valueOf(listing).value);
      expect(effects.reduce((sum, { amount }) => sum + amount, typical)).toBe(value);
      const sizes = effects.map(({ amount }) => Math.abs(amount));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
    const young = { ...listings[0]!, modelYear: 2026, odometer: 1_000_000, transmission: 'Automatic' };
    const effectOf = (fact: string) =>
      valuer.explain(young).effects.find((each) => each.fact === fact)?.amount;
    expect(effectOf('modelYear')).toBeGreaterThan(0);
    expect(effectOf('transmission')).toBeGreaterThan(0);
    expect(effectOf('fuelType')).toBeUndefined();
  });

  it('give a finite value to what they know little of', () => {
    const nothing = aListingOf({ odometer: undefined, model: 'Unheard of', transmission: 'constructor' });
    for (const facts of [nothing, { ...nothing, make: '__proto__', modelYear: 1900, odometer: 1e15 }]) {
      const { value, low, high } = valuer.valueOf(facts);
      for (const amount of [value, low, high]) expect(Number.isSafeInteger(amount) && amount > 0).toBe(true);
    }
  });

  it('refuse what is not theirs', () => {
    const { middle } = market.folds[0]!;
    expect(() => unpackTrees({ ...middle, left: middle.sizes }, market.features)).toThrow(ModelFormatError);
    expect(() => unpackTrees({ ...middle, number: 'AAAA' }, market.features)).toThrow(ModelFormatError);
    expect(() => unpackTrees({ ...middle, base: Number.NaN }, market.features)).toThrow(ModelFormatError);
  });
});

describe('the facts that trees may split by', () => {
  it('are those that differ, and the month only where the listings tell of seasons', () => {
    expect(featureNames(someMarket({ size: 300 }))).toEqual([
      'model',
      'bodyClass',
      'transmission',
      'modelYear',
      'odometer',
    ]);
    expect(featureNames(someMarket({ size: 600, days: 200 }))).not.toContain('month');
    expect(featureNames(someMarket({ size: 600, days: 600 }))).toContain('month');
  });

  it('keep more models apart than a feature has room for', () => {
    const many = someMarket({ size: 6_000 }).map((each, i) => ({ ...each, model: `Model ${i % 300}` }));
    expect(featureNames(many).slice(0, 2)).toEqual(['model', 'model.2']);
  });
});
