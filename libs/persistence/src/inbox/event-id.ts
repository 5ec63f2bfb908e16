import { createHash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DAY_MS = 86_400_000;

/** Days are remembered in a ring of this many buckets. */
export const BUCKETS = 8;

/** The bucket of ids that carry no time. */
export const TIMELESS = -1;

/** An event's id as the inbox stores it. Another producer's id that is no UUID becomes one, always the same. */
export function storedId(id: string): string {
  if (UUID.test(id)) return id.toLowerCase();
  return createHash('md5')
    .update(id)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3})(.{4})(.{12})$/, '$1-$2-3$3-$4-$5');
}

/** Which bucket remembers an id: its own day, so that a redelivery after midnight finds the same bucket. */
export function bucketOf(id: string): number {
  if (UUID.exec(id)?.[1] !== '7') return TIMELESS;
  return bucketOfDay(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
}

/** The bucket of an instant, in ms since 1970. */
export const bucketOfDay = (time: number): number => Math.floor(time / DAY_MS) % BUCKETS;
