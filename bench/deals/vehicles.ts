import { METRES_PER_MILE } from '@rover/scoring';
import type { ListingFacts } from '@rover/scoring';
import { generateInventory } from '../../ops/demo/inventory/generate-inventory.js';

export const NOW = Date.UTC(2026, 10, 22, 12);
const DAY_MS = 86_400_000;

/** The demo inventory as the market's listings; the same each time. */
export function* vehicles(count: number): Generator<ListingFacts> {
  let place = 0;
  for (const { row } of generateInventory({ seed: 42, count, year: 2026 })) {
    const { odometerMiles, stockNumber, ...facts } = row;
    yield {
      ...facts,
      id: stockNumber,
      odometer: Math.round(odometerMiles * METRES_PER_MILE),
      askingPrice: row.askingPrice * 100,
      metadata: place % 12,
      demand: place % 3 === 0 ? (place % 97) / 96 : undefined,
      status: 'inStock',
      version: 1,
      updatedAt: NOW - (place++ % 72) * (DAY_MS / 24),
    };
  }
}
