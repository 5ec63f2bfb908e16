import fc from 'fast-check';
import type { ListingFacts } from '../listing.js';
import { DealTable } from '../table/deal-table.js';
import { NOW, aListingOf } from '../testing/arbitraries.js';
import { EXPIRY, expiryOf } from './expiry.js';
import { SalesLog } from './sales-log.js';
import { TURNOVER, daysInInventory, expectedDaysToSell, marketDaysSupply, turnoverOf } from './turnover.js';

const DAY = 86_400_000;
const ago = (days: number) => NOW - days * DAY;

describe('market days supply', () => {
  it('is stock over sales per day of 45 days', () => {
    expect(marketDaysSupply(30, 45)).toBe(30);
    expect(marketDaysSupply(10, 3)).toBe(150);
    expect(marketDaysSupply(0, 3)).toBe(0);
  });

  it('cannot be told without a sale', () => {
    expect(marketDaysSupply(30, 0)).toBeUndefined();
  });
});

describe('expected days to sell', () => {
  it('is the prior alone without a sale, however long the stock has stood', () => {
    expect(expectedDaysToSell(0, 0)).toBe(45);
    expect(expectedDaysToSell(0, 100_000)).toBe(45);
  });

  it('adds five sales at 45 days to what was seen', () => {
    expect(expectedDaysToSell(1, 15)).toBe(40); // (15 + 225) / 6
    expect(expectedDaysToSell(5, 75)).toBe(30); // (75 + 225) / 10
    expect(expectedDaysToSell(995, 19_775)).toBe(20); // (19,775 + 225) / 1,000
  });

  it('counts what has not sold yet', () => {
    const sales = [{ arrivedAt: ago(30), soldAt: ago(20) }];
    const without = turnoverOf({ arrivals: [], sales }, NOW).expectedDaysToSell;
    const standing = turnoverOf({ arrivals: [ago(150), ago(140)], sales }, NOW).expectedDaysToSell;
    expect(without).toBe(39); // (10 + 225) / 6
    expect(standing).toBe(88); // (10 + 290 + 225) / 6
  });

  it('stays within its bounds, grows with days on offer and falls with sales', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (n, days) => {
          const expected = expectedDaysToSell(n, days);
          expect(expected).toBeGreaterThanOrEqual(TURNOVER.leastDays);
          expect(expected).toBeLessThanOrEqual(TURNOVER.mostDays);
          expect(expectedDaysToSell(n, days + 1000)).toBeGreaterThanOrEqual(expected);
          expect(expectedDaysToSell(n + 1, days)).toBeLessThanOrEqual(Math.max(expected, TURNOVER.priorDays));
        },
      ),
    );
  });

  it('finds the mean of an exponential time to sale, however many are still unsold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 10, max: 90 }), (mean, watched) => {
        // 4,000 units at the quantiles of the distribution, watched for so many days.
        const times = Array.from({ length: 4000 }, (_, i) => -mean * Math.log(1 - (i + 0.5) / 4000));
        const sales = times
          .filter((time) => time <= watched)
          .map((time) => ({ arrivedAt: ago(watched), soldAt: ago(watched - time) }));
        const arrivals = times.filter((time) => time > watched).map(() => ago(watched));
        const { expectedDaysToSell: found } = turnoverOf({ arrivals, sales }, NOW);
        expect(Math.abs(found - mean)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('bears unknown arrivals and clocks that differ', () => {
    const sales = [
      { arrivedAt: Number.NaN, soldAt: ago(3) },
      { arrivedAt: ago(-2), soldAt: ago(-1) },
      { arrivedAt: ago(1), soldAt: ago(2) },
    ];
    expect(turnoverOf({ arrivals: [Number.NaN, ago(-5)], sales }, NOW)).toEqual({
      stock: 2,
      recentSales: 3,
      marketDaysSupply: 30,
      expectedDaysToSell: 28, // 225 / 8
      observedSales: 3,
      basis: 'sales',
    });
  });
});

describe('the turnover of a table', () => {
  const sold = (id: string, arrived: number, days: number): ListingFacts =>
    aListingOf({ id, createdAt: ago(arrived), updatedAt: ago(days), status: 'sold', version: 2 });
  const tableOf = (...listings: ListingFacts[]) => {
    const table = new DealTable(1);
    for (const listing of listings) table.upsert(listing);
    return table;
  };
  const group = { make: 'ford ', model: 'FOCUS', currency: 'GBP' };

  it('counts stock and sales of one make, model and currency within their windows', () => {
    const table = tableOf(
      aListingOf({ id: 'a', createdAt: ago(10) }),
      aListingOf({ id: 'b', createdAt: ago(300) }),
      aListingOf({ id: 'c', status: 'reserved' }),
      aListingOf({ id: 'd', currency: 'EUR' }),
      aListingOf({ id: 'e', model: 'Fiesta', status: 'sold' }),
      sold('f', 40, 20),
      sold('g', 120, 46),
      sold('h', 400, 181),
    );
    expect(table.turnover(group, NOW)).toEqual({
      stock: 2,
      recentSales: 1,
      marketDaysSupply: 90,
      expectedDaysToSell: 73, // (10 + 180 + 20 + 74 + 225) / 7
      observedSales: 2,
      basis: 'sales',
    });
  });

  it('is the prior for what nobody has offered yet', () => {
    expect(tableOf().turnover(group, NOW)).toEqual({
      stock: 0,
      recentSales: 0,
      marketDaysSupply: undefined,
      expectedDaysToSell: 45,
      observedSales: 0,
      basis: 'prior',
    });
  });

  it('counts a sale once, and not when the unit comes back or was withdrawn after all', () => {
    const table = tableOf(sold('a', 30, 10), sold('b', 30, 10));
    table.upsert({ ...sold('a', 30, 1), version: 3 });
    expect(table.turnover(group, NOW).recentSales).toBe(2);
    table.upsert(aListingOf({ id: 'a', version: 4 }));
    table.upsert({ ...sold('b', 30, 1), version: 4, status: 'withdrawn' });
    expect(table.turnover(group, NOW)).toMatchObject({ stock: 1, recentSales: 0 });
  });

  it('follows a listing whose model was corrected', () => {
    const table = tableOf(aListingOf({ model: 'Fiesta' }));
    table.upsert(aListingOf({ version: 2 }));
    expect(table.turnover(group, NOW).stock).toBe(1);
    expect(table.turnover({ ...group, model: 'Fiesta' }, NOW).stock).toBe(0);
  });
});

describe('the sales log', () => {
  it('forgets the oldest sales first, whatever the order they came in', () => {
    const log = new SalesLog(10);
    for (let i = 0; i < 21; i++) log.add(`s${i}`, { arrivedAt: 0, soldAt: (i * 8) % 21 });
    expect([...log.values()].map(({ soldAt }) => soldAt).sort((a, b) => a - b)).toEqual([
      11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
    ]);
  });
});

describe('days in inventory', () => {
  it('are whole days since arrival', () => {
    expect([0, 0.99, 1, 45.5].map((days) => daysInInventory(ago(days), NOW))).toEqual([0, 0, 1, 45]);
  });

  it('are none for a clock ahead, and unknown when nobody said', () => {
    expect(daysInInventory(ago(-3), NOW)).toBe(0);
    expect(daysInInventory(undefined, NOW)).toBeUndefined();
  });
});

describe('the expiry of a judgement', () => {
  const noon = { updatedAt: NOW, daysToSell: 365, now: NOW };

  it('is after a week at most', () => {
    expect(expiryOf(noon)).toBe(NOW + EXPIRY.most * DAY);
  });

  it('is earlier for what is sold by then as likely as not', () => {
    // ln 2 · 4 days = 66.5 hours.
    expect(expiryOf({ ...noon, daysToSell: 4 })).toBe(NOW + 66 * 3_600_000);
  });

  it('is thirty days after the facts were stated, be it in the past', () => {
    expect(expiryOf({ ...noon, updatedAt: ago(28) })).toBe(NOW + 2 * DAY);
    expect(expiryOf({ ...noon, updatedAt: ago(31) })).toBe(ago(1));
  });

  it('is at the turn of the year, when ages are counted anew', () => {
    const now = Date.UTC(2026, 11, 30);
    expect(expiryOf({ updatedAt: now, daysToSell: 365, now })).toBe(Date.UTC(2027, 0, 1));
  });

  it('takes facts of a clock ahead for stated now', () => {
    expect(expiryOf({ ...noon, updatedAt: ago(-400) })).toBe(NOW + 7 * DAY);
  });
});
