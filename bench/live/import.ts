import { Readable } from 'node:stream';
import type { Door } from './door.js';

interface Progress {
  readonly status: 'running' | 'completed' | 'failed';
  readonly received: number;
  readonly accepted: number;
  readonly ranked: number;
  readonly rejected: number;
}

/** What an import came to. */
export interface Imported extends Progress {
  /** From the first byte sent until the last listing was ranked. */
  readonly seconds: number;
}

const PATIENCE_MS = 300_000;

/** Sends an inventory file through the public door and waits until every listing of it is ranked. */
export async function importListings(
  door: Door,
  token: string,
  query: string,
  body: Readable,
): Promise<Imported> {
  const started = performance.now();
  const path = `/api/v1/listings/import?${query}`;
  const { id } = await door.data<{ id: string }>({ method: 'POST', path, token, body });
  for (;;) {
    const progress = await door.data<Progress>({
      method: 'GET',
      path: `/api/v1/listings/imports/${id}`,
      token,
    });
    const elapsed = performance.now() - started;
    if (progress.status === 'completed' && progress.ranked === progress.accepted)
      return { ...progress, seconds: elapsed / 1_000 };
    if (progress.status === 'failed' || elapsed > PATIENCE_MS)
      throw new Error(`The import did not end: ${JSON.stringify(progress)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const market: Record<string, string[]> = {
  Ford: ['Fiesta', 'Focus', 'Kuga', 'Mondeo'],
  Volkswagen: ['Golf', 'Polo', 'Passat', 'Tiguan'],
  Toyota: ['Yaris', 'Corolla', 'RAV4', 'Aygo'],
  BMW: ['1 Series', '3 Series', '5 Series', 'X3'],
  Audi: ['A1', 'A3', 'A4', 'Q5'],
};
const fuels = ['Petrol', 'Diesel', 'Hybrid'];
const bodies = ['Hatchback', 'Saloon', 'Estate', 'SUV'];

export const makes = Object.keys(market);
export const modelsOf = (make: string): readonly string[] => market[make] ?? [];
export { bodies, fuels };

/** A seeded generator of numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(next: () => number, from: readonly T[]): T =>
  from[Math.floor(next() * from.length)] as T;

/** An inventory file of so many listings, in pounds and miles. */
export function inventory(count: number, seed = 1): Readable {
  return Readable.from(portions(count, random(seed)));
}

function* portions(count: number, next: () => number): Generator<string> {
  yield 'stockNumber,make,model,year,price,mileage,fuelType,bodyClass,transmission\n';
  for (let from = 0; from < count; from += 1_000) {
    const lines = Array.from({ length: Math.min(1_000, count - from) }, (_, i) => line(from + i, next));
    yield lines.join('');
  }
}

function line(index: number, next: () => number): string {
  const make = pick(next, makes);
  const model = pick(next, modelsOf(make));
  const year = 2006 + Math.floor(next() * 15);
  const mileage = Math.round((2021 - year) * (4_000 + 8_000 * next()));
  const price =
    Math.round(28_000 * 0.86 ** (2021 - year) * (0.75 + 0.5 * next()) * (makes.indexOf(make) * 0.1 + 0.8)) +
    300;
  return `S${index},${make},${model},${year},${price},${mileage},${pick(next, fuels)},${pick(next, bodies)},${next() < 0.5 ? 'Manual' : 'Automatic'}\n`;
}
