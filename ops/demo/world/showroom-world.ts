import type { Random } from '../inventory/random.js';
import type { StockUnit } from '../traffic/stock.js';
import type { Builder } from './builder.js';
import { makeRetail, type DemoUnit } from './retail-world.js';

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

/** A showroom with a plan, vehicles of the market on it, people who sell and people who may buy. Left alone where it stands already. */
export async function makeShowroom(build: Builder, random: Random): Promise<void> {
  const known = await build.ask<{ id: string }[]>('GET /showrooms');
  if (known?.some(({ id }) => id === SHOWROOM)) return;
  await build.ask('POST /showrooms', {
    ...{ id: SHOWROOM, name: 'Rover Motors', timeZone: 'UTC', region: 'GB', currency: 'USD' },
    openingHours: null,
  });
  const units = await furnish(build);
  for (const name of staff) {
    const rep = await build.ask<{ id: string }>(`POST /showrooms/${SHOWROOM}/reps`, { name });
    if (rep) await build.ask(`PUT /showrooms/${SHOWROOM}/up-list/${rep.id}`);
  }
  await makeRetail(build, random, SHOWROOM, units);
}

async function furnish(build: Builder): Promise<DemoUnit[]> {
  const deals = await build.ask<{ listing: Listing }[]>(`GET /deals?limit=${stands.length}`);
  const placements: object[] = [];
  const units: DemoUnit[] = [];
  for (const [n, { listing }] of (deals ?? []).entries()) {
    const { id: listingId, askingPrice, currency, make, model, modelYear, bodyClass, fuelType } = listing;
    const stockNumber = `RM-${n + 1}`;
    const unit = await build.ask<{ id: string }>(`POST /showrooms/${SHOWROOM}/inventory`, {
      ...{ stockNumber, title: `${modelYear} ${make} ${model}`, listingId, askingPrice, currency },
      ...{ cost: Math.round(askingPrice * 0.87), recon: 45_000, floorPrice: Math.round(askingPrice * 0.93) },
    });
    if (!unit) continue;
    placements.push({ unitId: unit.id, at: stands[n], make, model, bodyClass, fuelType });
    units.push({ id: unit.id, stockNumber, listingId, askingPrice, make, model, modelYear });
  }
  const outline = rectangle(0, 0, WIDTH, DEPTH);
  await build.ask(`PUT /showrooms/${SHOWROOM}/floor-plan`, { outline, zones, placements });
  return units;
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
