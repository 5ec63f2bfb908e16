import fc from 'fast-check';
import { DecayedCount } from './decayed-count.js';
import { DemandModel, type DemandSignals } from './demand-model.js';

const market: DemandSignals = { units: 1_000, views: 20_000, saves: 2_000, sales: 100 };
const model = DemandModel.of(market)!;
/** The share of the market that falls to so many units. */
const average = (units: number): DemandSignals => ({
  units,
  views: (market.views * units) / market.units,
  saves: (market.saves * units) / market.units,
  sales: (market.sales * units) / market.units,
});
const signals = fc.record({
  units: fc.nat(1_000),
  views: fc.nat(100_000),
  saves: fc.nat(10_000),
  sales: fc.nat(1_000),
});

describe('demand', () => {
  it('is a half for what is as sought after as the market', () => {
    for (const units of [1, 20, 1_000]) expect(model.demandFor(average(units))).toBe(0.5);
  });

  it('is four fifths for four times the interest, once there is enough of it', () => {
    expect(model.demandFor({ ...average(40_000), units: 10_000 })).toBe(0.8);
    expect(model.demandFor({ ...average(2_500), units: 10_000 })).toBe(0.2);
  });

  it('says little of few units, and is low for what stands unseen', () => {
    const one = model.demandFor({ units: 1, views: 0, saves: 0, sales: 0 });
    const many = model.demandFor({ units: 100, views: 0, saves: 0, sales: 0 });
    expect(one).toBeGreaterThan(0.4);
    expect(many).toBeLessThan(0.1);
  });

  it('is high for what is asked for and sold out', () => {
    expect(model.demandFor({ ...average(50), units: 0 })).toBeGreaterThan(0.9);
  });

  it('is unknown while next to nothing has happened, or nothing is on offer', () => {
    expect(DemandModel.of({ units: 1_000, views: 20, saves: 5, sales: 4 })).toBeUndefined();
    expect(DemandModel.of({ ...market, units: 0 })).toBeUndefined();
  });

  it('is of 0 to 1, grows with every signal and falls with the units on offer', () => {
    fc.assert(
      fc.property(signals, fc.constantFrom('views', 'saves', 'sales'), (group, signal) => {
        const demand = model.demandFor(group);
        expect(demand).toBeGreaterThanOrEqual(0);
        expect(demand).toBeLessThanOrEqual(1);
        expect(model.demandFor({ ...group, [signal]: group[signal] + 100 })).toBeGreaterThanOrEqual(demand);
        expect(model.demandFor({ ...group, units: group.units + 10 })).toBeLessThanOrEqual(demand);
      }),
    );
  });

  it('learns what a view is worth: where few views lead to a sale, views tell less', () => {
    const group = { units: 10, views: 1_000, saves: 0, sales: 0 };
    const idle = DemandModel.of({ ...market, views: 200_000 })!;
    expect(idle.demandFor(group)).toBeLessThan(model.demandFor(group));
  });
});

describe('a decayed count', () => {
  it('halves in its half-life', () => {
    const count = new DecayedCount(10);
    count.add(0);
    expect(count.valueAt(20)).toBeCloseTo(0.25);
  });

  it('does not mind the order of what it counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 1 }), (times) => {
        const [given, sorted] = [new DecayedCount(100), new DecayedCount(100)];
        times.forEach((time) => given.add(time));
        [...times].sort((a, b) => a - b).forEach((time) => sorted.add(time));
        expect(given.valueAt(2_000)).toBeCloseTo(sorted.valueAt(2_000), 9);
      }),
    );
  });
});
