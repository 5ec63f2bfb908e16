import { fitLogLinear, LogLinearValuer, type ListingFacts, METRES_PER_MILE, samplesOf } from '@rover/scoring';
import { BARGAIN_SHARE, type DemoUnit, generateInventory } from './generate-inventory.js';
import { checkDigit } from './vin.js';
import { csvLines, jsonLines } from './write-inventory.js';

const YEAR = 2026;
const units = [...generateInventory({ seed: 7, count: 5_000, year: YEAR })];
const share = (of: (unit: DemoUnit) => boolean) => units.filter(of).length / units.length;

function listingOf({ row }: DemoUnit): ListingFacts {
  const { odometerMiles, ...facts } = row;
  const known = { metadata: 18, status: 'inStock', version: 1, updatedAt: 0 } as const;
  const id = row.stockNumber;
  return {
    ...facts,
    ...known,
    id,
    odometer: odometerMiles * METRES_PER_MILE,
    askingPrice: row.askingPrice * 100,
  };
}

describe('generateInventory', () => {
  it('gives the same units for a seed, others for another, and begins a longer list with a shorter one', () => {
    const ten = [...generateInventory({ seed: 7, count: 10, year: YEAR })];
    expect(ten).toEqual(units.slice(0, 10));
    expect([...generateInventory({ seed: 8, count: 10, year: YEAR })]).not.toEqual(ten);
  });

  it('makes the share of bargains that it says, each clearly below its worth, and nothing else so low', () => {
    // Four standard deviations of a share measured on 5,000.
    const noise = 4 * Math.sqrt((BARGAIN_SHARE * (1 - BARGAIN_SHARE)) / units.length);
    expect(Math.abs(share(({ bargain }) => bargain) - BARGAIN_SHARE)).toBeLessThan(noise);
    for (const { bargain, row, worth } of units) expect(row.askingPrice < 0.84 * worth).toBe(bargain);
  });

  it('keeps to plausible facts', () => {
    for (const { row } of units) {
      expect(row.vin).toMatch(/^[0-9A-HJ-NPR-Z]{17}$/);
      expect(row.vin[8]).toBe(checkDigit(row.vin));
      expect(row.modelYear).toBeGreaterThanOrEqual(YEAR - 16);
      expect(row.modelYear).toBeLessThanOrEqual(YEAR);
      expect(row.askingPrice).toBeGreaterThanOrEqual(300);
      expect(row.askingPrice).toBeLessThan(400_000);
      expect(row.odometerMiles).toBeLessThan(900_000);
    }
    expect(new Set(units.map(({ row }) => row.vin)).size).toBe(units.length);
  });

  it('writes files that do not tell the bargains', () => {
    const csv = [...csvLines(units.slice(0, 3))];
    expect(csv).toHaveLength(4);
    expect(csv.join('')).not.toMatch(/bargain|worth/i);
    const rows = [...jsonLines(units.slice(0, 3))].map((line) => JSON.parse(line));
    expect(rows).toEqual(units.slice(0, 3).map(({ row }) => JSON.parse(JSON.stringify(row))));
  });

  it('is a market in which the baseline finds the bargains', () => {
    const listings = units.map(listingOf);
    const valuer = new LogLinearValuer(fitLogLinear(samplesOf(listings), { asOf: Date.UTC(YEAR, 0, 1) }));
    const margins = listings.map((listing, i) => {
      const { value } = valuer.valueOf(listing)!;
      return { margin: (value - listing.askingPrice) / listing.askingPrice, bargain: units[i]!.bargain };
    });
    const best = margins.sort((a, b) => b.margin - a.margin).slice(0, 200);
    expect(best.filter(({ bargain }) => bargain).length).toBeGreaterThan(150);
  });
});
