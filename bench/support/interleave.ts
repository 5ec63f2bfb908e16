import { median } from './statistics.js';

/** A way to do the work that is compared; answers its figure (per second, ms …). */
export type Contender = (round: number) => Promise<number> | number;

export interface Measured {
  median: number;
  values: number[];
}

/**
 * Runs every contender once per round, in alternating order, and answers the medians.
 * A machine that slows down or warms up in mid-run then harms all alike, so that their ratios hold.
 */
export async function interleave<Name extends string>(
  contenders: Record<Name, Contender>,
  rounds: number,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(contenders) as Name[];
  const values = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? names : [...names].reverse();
    for (const name of order) values.get(name)?.push(await contenders[name](round));
  }
  const measured = [...values].map(([name, all]) => [name, { median: median(all), values: all }]);
  return Object.fromEntries(measured) as Record<Name, Measured>;
}
