import fc from 'fast-check';
import { costsOf, netProfitOf, priceToMarketOf } from './costs.js';

const unit = { askingPrice: 1_000_000, condition: 'good' as const };

describe('costs', () => {
  it('are shares of the price by default, and nothing for a way that nobody knows', () => {
    expect(costsOf(unit, 45)).toEqual({
      transport: 0,
      recon: 30_000,
      fees: 20_000,
      holding: 45_000,
      total: 95_000,
      holdingDays: 45,
    });
  });

  it.each([
    ['excellent', 10_000],
    ['good', 30_000],
    ['fair', 70_000],
    ['poor', 150_000],
    [undefined, 30_000],
  ] as const)('of reconditioning follow the condition: %s', (condition, recon) => {
    expect(costsOf({ ...unit, condition }, 1).recon).toBe(recon);
  });

  it('are what somebody says instead', () => {
    const given = {
      distanceKm: 120,
      transportFixed: 5_000,
      transportPerKm: 150,
      recon: 0,
      feesFixed: 9_900,
      feesShare: 0.01,
      holdingPerDay: 2_500,
      daysToSell: 10,
    };
    expect(costsOf(unit, 45, given)).toEqual({
      transport: 23_000,
      recon: 0,
      fees: 19_900,
      holding: 25_000,
      total: 67_900,
      holdingDays: 10,
    });
  });

  it('add up, in whole minor units, to what stands between profit and net profit', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 1e9 }),
        share,
        share,
        fc.integer({ min: 1, max: 365 }),
        (askingPrice, value, feesShare, holdingShare, days) => {
          const costs = costsOf({ askingPrice }, days, { feesShare, holdingShare });
          const { transport, recon, fees, holding, total } = costs;
          for (const part of [transport, recon, fees, holding]) expect(Number.isSafeInteger(part)).toBe(true);
          expect(total).toBe(transport + recon + fees + holding);
          expect(netProfitOf(value, askingPrice, costs)).toBe(value - askingPrice - total);
        },
      ),
    );
  });
});

describe('price to market', () => {
  it('is the price in percent of the value', () => {
    expect(priceToMarketOf(900, 1000)).toBe(90);
    expect(priceToMarketOf(1000, 1000)).toBe(100);
    expect(priceToMarketOf(1, 3)).toBe(33.3);
  });
});
