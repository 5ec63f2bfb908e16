import { randomUUID } from 'node:crypto';
import type { Door } from '../live/door.js';
import { pick, random } from '../live/import.js';

/** A deed as the door takes it. */
export interface Deed {
  readonly id: string;
  readonly userId: string;
  readonly action: string;
  readonly entityId: string;
  readonly time: string;
}

const DAY_MS = 86_400_000;
const BATCH = 1_000;
const SENDERS = 4;
const ACTIONS = ['VIEW_VEHICLE', 'VIEW_VEHICLE', 'VIEW_VEHICLE', 'ADD_TO_WISHLIST', 'ADD_TO_CART'];

export const personOf = (index: number): string => `person_${index}`;

/** Ids of listings, the newest first. */
export async function listingIds(door: Door, token: string, most: number): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor = ''; ids.length < most;) {
    const path = `/api/v1/listings?limit=100${cursor}`;
    const { text } = await door.call({ method: 'GET', path, token });
    const page = JSON.parse(text) as { data: { id: string }[]; meta: { nextCursor: string | null } };
    ids.push(...page.data.map(({ id }) => id));
    if (!page.meta.nextCursor) break;
    cursor = `&cursor=${encodeURIComponent(page.meta.nextCursor)}`;
  }
  return ids;
}

/** What people did over the last month: each looks at vehicles near one of their own, and keeps some. */
export function* history(people: number, each: number, ids: readonly string[]): Generator<Deed> {
  const next = random(11);
  for (let person = 0; person < people; person++) {
    const home = Math.floor(next() * ids.length);
    for (let i = 0; i < each; i++)
      yield {
        id: randomUUID(),
        userId: personOf(person),
        action: pick(next, ACTIONS),
        entityId: ids[(home + Math.floor(next() * 40)) % ids.length] as string,
        time: new Date(Date.now() - DAY_MS / 4 - next() * 30 * DAY_MS).toISOString(),
      };
  }
}

/** Sends deeds through the public door, a thousand at a time. */
export async function send(door: Door, token: string, deeds: Iterable<Deed>): Promise<number> {
  const iterator = deeds[Symbol.iterator]();
  let sent = 0;
  const sender = async () => {
    for (let batch = take(iterator, BATCH); batch.length > 0; batch = take(iterator, BATCH)) {
      await door.data({ method: 'POST', path: '/api/v1/events', token, body: { events: batch } });
      sent += batch.length;
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return sent;
}

function take(iterator: Iterator<Deed>, count: number): Deed[] {
  const taken: Deed[] = [];
  for (let next = iterator.next(); !next.done; next = iterator.next()) {
    taken.push(next.value);
    if (taken.length === count) break;
  }
  return taken;
}
