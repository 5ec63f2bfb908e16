import { Collaborative } from '@rover/scoring';
import { median, round } from '../support/statistics.js';
import { timed } from '../support/time.js';

const ITEMS = 3_000;
const PEOPLE = 20_000;
const TOGETHER = 64;

/** What a fit and an event cost a model of 3,000 active items: one event at a time, and 64 people at once. */
export async function timeEvents(rounds: number): Promise<Record<string, number>> {
  const model = new Collaborative();
  const next = numbers(7);
  // Popular items are held more: the square of an even distribution.
  const item = () => `item_${Math.floor(next() ** 2 * ITEMS)}`;
  for (let i = 0; i < ITEMS; i++) model.observe(`person_${i}`, `item_${i}`, 1);
  for (let i = 0; i < PEOPLE * 20; i++) model.observe(`person_${i % PEOPLE}`, item(), 1);
  const fit = await timed(() => model.fit());
  const event = async (people: number) => {
    for (let i = 0; i < people; i++) model.observe(`guest_${next()}`, item(), 1);
    return (await timed(() => model.catchUp(people))).ms;
  };
  const single = await repeat(rounds, () => event(1));
  const batch = await repeat(Math.ceil(rounds / 2), () => event(TOGETHER));
  return {
    fit3000Ms: Math.round(fit.ms),
    eventMs: round(single),
    batchedEventMs: round(batch / TOGETHER),
  };
}

async function repeat(rounds: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < rounds; i++) values.push(await measure());
  return median(values);
}

/** Numbers in [0, 1) by a linear congruence: the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
