import type { Random } from '../inventory/random.js';
import type { StockUnit } from '../traffic/stock.js';
import type { Builder } from './builder.js';

export const SHOWROOM = 'demo-showroom';

type Point = readonly [x: number, y: number];

/** Metres. */
const WIDTH = 40;
const DEPTH = 24;
const rectangle = (x: number, y: number, width: number, depth: number): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + depth],
  [x, y + depth],
];
const zones = [
  { name: 'Entrance', kind: 'entrance', outline: rectangle(0, 9, 5, 6) },
  { name: 'Family', kind: 'display', outline: rectangle(6, 0, 16, 11) },
  { name: 'Electric', kind: 'display', outline: rectangle(6, 13, 16, 11) },
  { name: 'Lounge', kind: 'lounge', outline: rectangle(24, 13, 8, 11) },
  { name: 'Desks', kind: 'desk', outline: rectangle(24, 0, 16, 11), capacity: 6 },
  { name: 'Service', kind: 'service', outline: rectangle(33, 13, 7, 11) },
] as const;
const stands: readonly Point[] = [
  ...([8, 12, 16, 20] as const).flatMap((x): Point[] => [
    [x, 3],
    [x, 8],
  ]),
  ...([9, 14, 19] as const).map((x): Point => [x, 18]),
];
const staff = ['Rita Moreno', 'Sam Oduya', 'Tom Keller', 'Uma Patel'] as const;

/** Where people may go on a floor. */
export interface FloorPlaces {
  readonly door: Point;
  readonly stands: readonly Point[];
  readonly desk: Point;
  readonly lounge: Point;
}

export const PLACES: FloorPlaces = { door: [2, 12], stands, desk: [32, 5], lounge: [28, 18] };

interface Listing extends StockUnit {
  readonly make: string;
  readonly model: string;
  readonly modelYear: number;
  readonly bodyClass?: string;
  readonly fuelType?: string;
  readonly currency: string;
}

/** A showroom with a plan, vehicles of the market on it, and people who sell. Left alone where it stands already. */
export async function makeShowroom(build: Builder): Promise<void> {
  const known = await build.ask<{ id: string }[]>('GET /showrooms');
  if (known?.some(({ id }) => id === SHOWROOM)) return;
  await build.ask('POST /showrooms', {
    ...{ id: SHOWROOM, name: 'Rover Motors', timeZone: 'UTC', region: 'GB', currency: 'USD' },
    openingHours: null,
  });
  await furnish(build);
  for (const name of staff) {
    const rep = await build.ask<{ id: string }>(`POST /showrooms/${SHOWROOM}/reps`, { name });
    if (rep) await build.ask(`PUT /showrooms/${SHOWROOM}/up-list/${rep.id}`);
  }
}

async function furnish(build: Builder): Promise<void> {
  const deals = await build.ask<{ listing: Listing }[]>(`GET /deals?limit=${stands.length}`);
  const placements: object[] = [];
  for (const [n, { listing }] of (deals ?? []).entries()) {
    const { make, model, modelYear, bodyClass, fuelType } = listing;
    const unit = await build.ask<{ id: string }>(`POST /showrooms/${SHOWROOM}/inventory`, {
      ...{ stockNumber: `RM-${n + 1}`, title: `${modelYear} ${make} ${model}`, listingId: listing.id },
      ...{ askingPrice: listing.askingPrice, currency: listing.currency },
    });
    if (unit) placements.push({ unitId: unit.id, at: stands[n], make, model, bodyClass, fuelType });
  }
  const outline = rectangle(0, 0, WIDTH, DEPTH);
  await build.ask(`PUT /showrooms/${SHOWROOM}/floor-plan`, { outline, zones, placements });
}

/** Sources of leads, and how people word what they want. */
const sources = ['website', 'marketplace', 'walk-in', 'referral', 'newsletter'] as const;
const timeframes = [3, 7, 14, 30, 90] as const;

/** A lead as a website sends it, for a vehicle of the market. */
export function leadFor(unit: StockUnit | undefined, customer: object, random: Random): object {
  return {
    ...{ showroomId: SHOWROOM, customer, source: random.pick(sources) },
    ...{ interest: random.chance(0.2) ? 'testDrive' : 'buy', timeframeDays: random.pick(timeframes) },
    ...(unit && { vehicle: { listingId: unit.id }, budget: unit.askingPrice }),
  };
}
