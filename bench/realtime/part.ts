import type { BenchContext, BenchResult } from '../support/context.js';
import type { RoomServer, RoverServer } from './contenders.js';
import { RawClient, type RawClientOptions } from './raw-client.js';

/** What a part of the bench works with. */
export interface Part {
  readonly context: BenchContext;
  readonly result: BenchResult;
  /** Ours, warm: the parts share it. */
  readonly rover: RoverServer;
  /** Another replica of ours, which the part ends. */
  another(): Promise<RoverServer>;
}

const AT_ONCE = 100;
const PATIENCE_MS = 60_000;

/** Opens so many connections, a hundred at a time. */
export async function open(
  { port, auth }: RoomServer,
  count: number,
  optionsOf: (n: number) => Partial<RawClientOptions> = () => ({}),
): Promise<RawClient[]> {
  const clients: RawClient[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, count - from);
    const opening = Array.from({ length: size }, (_, i) =>
      RawClient.open({ port, auth, ...optionsOf(from + i) }),
    );
    clients.push(...(await Promise.all(opening)));
  }
  return clients;
}

/** Resolves when it is so. @throws Error with what `progress` says when it is not within a minute */
export async function until(isSo: () => boolean, progress: () => string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${progress()}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Connections of the parts that measure rooms, whatever their size. */
export const MEMBERS = 1_000;

/** A thousand connections over so many rooms. */
export const fill = (
  server: RoomServer,
  rooms: number,
  optionsOf: (n: number) => Partial<RawClientOptions> = () => ({}),
): Promise<RawClient[]> =>
  open(server, MEMBERS, (n) => ({ subscribe: { room: `telemetry:v${n % rooms}` }, ...optionsOf(n) }));

/** Delivered events a second, from the first append to the last arrival. */
export async function deliver(
  tell: (rooms: number, events: number) => Promise<void>,
  clients: readonly RawClient[],
  { rooms, events }: { rooms: number; events: number },
): Promise<number> {
  const counted = () => clients.reduce((sum, client) => sum + client.events, 0);
  const before = counted();
  const wanted = (events * clients.length) / rooms;
  const started = performance.now();
  await tell(rooms, events);
  await until(
    () => counted() - before >= wanted,
    () => `${counted() - before} of ${wanted} events arrived`,
  );
  return (wanted * 1_000) / (performance.now() - started);
}
