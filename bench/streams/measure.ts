import { percentile } from '../support/statistics.js';
import { perSecond } from '../support/time.js';
import { parcel, parcels, type Contender } from './contender.js';

const CHUNK = 100;
const CHUNKS_AHEAD = 8;

/** Parcels per second from the first send to the last arrival. */
export async function flow(contender: Contender, count: number): Promise<number> {
  const arrived = arrivals(contender, count);
  return perSecond(count, async () => {
    await sendAll(contender, count);
    await arrived;
  });
}

/** Sends in chunks, some of them at the same time. */
export async function sendAll({ send }: Pick<Contender, 'send'>, count: number): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const from = next;
      next += CHUNK;
      await send(parcels(from, Math.min(CHUNK, count - from)));
    }
  };
  await Promise.all(Array.from({ length: CHUNKS_AHEAD }, lane));
}

export interface Latency {
  p50: number;
  p99: number;
}

/** Milliseconds from send to handler at a fixed rate, whatever the contender's pace. */
export async function latency(
  contender: Contender,
  perSecondRate: number,
  seconds: number,
): Promise<Latency> {
  const times: number[] = [];
  const count = perSecondRate * seconds;
  const warm = Math.floor(count / 5);
  let seen = 0;
  const all = new Promise<void>((resolve) => {
    contender.onArrival(({ sentAt }) => {
      if (seen >= warm) times.push(performance.timeOrigin + performance.now() - sentAt);
      if (++seen === count) resolve();
    });
  });
  await sendAtRate(contender, perSecondRate, count);
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 5_000))]);
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

async function sendAtRate(contender: Contender, rate: number, count: number): Promise<void> {
  const started = performance.now();
  const sends: Promise<void>[] = [];
  for (let sent = 0; sent < count;) {
    const due = Math.min(count, Math.floor(((performance.now() - started) / 1_000) * rate));
    if (due > sent) sends.push(contender.send(parcels(sent, due - sent)));
    sent = Math.max(sent, due);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(sends);
}

export interface Answers {
  perSecond: number;
  /** Requests that were not answered. */
  failed: number;
}

/** Requests answered per second with so many in flight. */
export async function ask(contender: Contender, inFlight: number, count: number): Promise<Answers> {
  let next = 0;
  let failed = 0;
  const lane = async () => {
    while (next < count) await contender.ask(parcel(next++)).catch(() => failed++);
  };
  const rate = await perSecond(count, () => Promise.all(Array.from({ length: inFlight }, lane)));
  return { perSecond: rate, failed };
}

/** Resolves when so many parcels have arrived. */
export function arrivals(contender: Contender, count: number): Promise<void> {
  let seen = 0;
  return new Promise((resolve) => {
    contender.onArrival(() => {
      if (++seen === count) resolve();
    });
  });
}
