import type { Listing } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useCallback, useEffect, useState } from 'react';
import { tellOf } from '../../design/parts/toasts.js';
import { nameOf } from '../deals/name-of.js';
import { countsOf, type Move, type MoveCounts } from './moves.js';

/** What can be done to a vehicle of a list, and the key that does it. */
export const deeds = {
  VIEW_VEHICLE: 'v',
  ADD_TO_WISHLIST: 'w',
  ADD_TO_CART: 'c',
  DISMISS_RECOMMENDATION: 'x',
} as const;
export type DeedAction = keyof typeof deeds | 'REMOVE_FROM_CART' | 'REMOVE_FROM_WISHLIST';

/** Something that was done, and what became of the list by it. */
export interface Deed {
  readonly id: string;
  readonly action: DeedAction;
  readonly listing: Pick<Listing, 'id' | 'modelYear' | 'make' | 'model'>;
  readonly name: string;
  readonly doneAt: number;
  /** From the click until the new list was here. */
  readonly ms?: number;
  readonly counts?: MoveCounts;
}

const MOST_KEPT = 30;

/** Acts in a shopper's name: the last deeds, the newest first. What the platform refuses is none. */
export function usePlay(userId: string) {
  const rover = useRover();
  const [done, setDone] = useState<readonly Deed[]>([]);
  useEffect(() => setDone([]), [userId]);
  const act = useCallback(
    (listing: Deed['listing'], action: DeedAction) => {
      const deed = {
        id: crypto.randomUUID(),
        action,
        listing,
        name: nameOf(listing),
        doneAt: performance.now(),
      };
      setDone((all) => [deed, ...all].slice(0, MOST_KEPT));
      const events = [{ id: deed.id, userId, action, entityId: listing.id }];
      rover.post('/api/v1/events', { body: { events } }).catch((error: unknown) => {
        setDone((all) => all.filter(({ id }) => id !== deed.id));
        tellOf(error);
      });
    },
    [rover, userId],
  );
  const answered = useCallback((ids: readonly string[]) => {
    const now = performance.now();
    setDone((all) => all.map((deed) => (ids.includes(deed.id) ? { ...deed, ms: now - deed.doneAt } : deed)));
  }, []);
  const moved = useCallback((moves: ReadonlyMap<string, Move>) => {
    setDone(([newest, ...rest]) =>
      newest && !newest.counts
        ? [{ ...newest, counts: countsOf(moves) }, ...rest]
        : newest
          ? [newest, ...rest]
          : [],
    );
  }, []);
  return { done, act, answered, moved };
}
