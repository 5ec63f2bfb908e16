import { ModelFormatError } from '../errors.js';
import type { ListingFacts } from '../listing.js';
import { isHeldOut } from '../evaluation/held-out.js';
import { NOW } from '../testing/arbitraries.js';
import { someMarket } from '../testing/some-market.js';
import { samplesOf } from './fit-log-linear.js';
import { fitMarketModel } from './fit-market-model.js';
import { LogLinearValuer } from './log-linear-valuer.js';
import type { LogLinearModel } from './log-linear-model.js';
import type { MarketModel } from './market-model.js';
import { MarketModelValuer } from './market-model-valuer.js';

function fitAll(listings: ListingFacts[]): MarketModel {
  const { columns } = samplesOf(listings);
  const rows = Uint32Array.from(listings.keys());
  const isOut = (row: number) => isHeldOut(listings[row]!.id);
  const parts = { train: rows.filter((row) => !isOut(row)), heldOut: rows.filter(isOut) };
  return fitMarketModel({ columns, ...parts }, { asOf: NOW });
}

describe('a model of market values', () => {
  const pounds = someMarket({ size: 1_500 });
  const yen = someMarket({ size: 100, currency: 'JPY' });
  let model: MarketModel;
  let valuer: MarketModelValuer;

  beforeAll(() => {
    model = JSON.parse(JSON.stringify(fitAll([...pounds, ...yen]))) as MarketModel;
    valuer = new MarketModelValuer(model);
  });

  it('has trees where they are better, and the log-linear model everywhere', () => {
    expect(model.kind).toBe('trees');
    expect(Object.keys(model.trees!)).toEqual(['GBP']);
    expect(Object.keys(model.markets)).toEqual(['GBP', 'JPY']);
    expect(valuer.valueOf(yen[0]!)).toEqual(new LogLinearValuer(model as LogLinearModel).valueOf(yen[0]!));
    expect(valuer.valueOf({ ...yen[0]!, currency: 'CHF' })).toBeUndefined();
  });

  it('can be served by a version of the service that knows no trees', () => {
    const { value } = new LogLinearValuer(model as LogLinearModel).valueOf(pounds[0]!)!;
    expect(Math.abs(Math.log(value / valuer.valueOf(pounds[0]!)!.value))).toBeLessThan(0.5);
  });

  it('is the log-linear one alone where nothing shows that trees are better', () => {
    const { kind, trees } = fitAll(someMarket({ size: 400 }));
    expect({ kind, trees }).toEqual({ kind: 'logLinear', trees: undefined });
  });

  it('explains the log-linear values by the same shape, unless it is too old to tell', () => {
    for (const listing of yen.slice(0, 20)) {
      const { value, typical, effects } = valuer.explain(listing)!;
      expect(value).toBe(valuer.valueOf(listing)!.value);
      expect(effects.reduce((sum, { amount }) => sum + amount, typical)).toBe(value);
    }
    const { centre: _, ...old } = model.markets['JPY']!;
    const before = new MarketModelValuer({ ...model, markets: { JPY: old } });
    expect(before.valueOf(yen[0]!)).toEqual(valuer.valueOf(yen[0]!));
    expect(before.explain(yen[0]!)).toBeUndefined();
  });

  it('is the same for the same listings, and another for others', () => {
    expect(fitAll([...pounds, ...yen]).version).toBe(model.version);
    expect(fitAll([...pounds.slice(1), ...yen]).version).not.toBe(model.version);
  });

  it('refuses a kind or a format that it does not know', () => {
    const strange = { ...model, kind: 'oracle' } as unknown as MarketModel;
    expect(() => new MarketModelValuer(strange)).toThrow(ModelFormatError);
    const trees = { GBP: { ...model.trees!['GBP']!, formatVersion: 2 } } as unknown as MarketModel['trees'];
    expect(() => new MarketModelValuer({ ...model, trees })).toThrow(/format version 2/);
  });
});
