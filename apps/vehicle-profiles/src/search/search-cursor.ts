import { createHash } from 'node:crypto';
import type { VehicleSearch } from '@rover/contracts';
import { CursorInvalidError } from '@rover/persistence';
import { z } from 'zod';
import type { Place } from './columns/order.js';

const MARK = 12;
const place = z.tuple([z.union([z.number(), z.string(), z.null()]), z.string()]);

/** What a cursor belongs to: the filter and the order. The size of pages and what they bring along may change. */
function markOf(search: VehicleSearch): string {
  const {
    limit: _limit,
    cursor: _cursor,
    total: _total,
    facets: _facets,
    include: _include,
    ...rest
  } = search;
  const sorted = Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, MARK);
}

/** Ties a place to its search: in another one it would skip what it should show. */
export const sealCursor = ({ value, id }: Place, search: VehicleSearch): string =>
  markOf(search) + Buffer.from(JSON.stringify([value, id])).toString('base64url');

/** @throws CursorInvalidError for the cursor of another search, and for what is none */
export function openCursor(search: VehicleSearch): Place | undefined {
  const { cursor } = search;
  if (cursor === undefined) return undefined;
  if (cursor.slice(0, MARK) !== markOf(search)) throw new CursorInvalidError();
  try {
    const [value, id] = place.parse(
      JSON.parse(Buffer.from(cursor.slice(MARK), 'base64url').toString('utf8')),
    );
    return { value, id };
  } catch {
    throw new CursorInvalidError();
  }
}
