import { useMemo } from 'react';
import { useAddress } from '../../data/use-address.js';
import { hasRole, useSession } from '../../session/session.js';

export const contexts = ['HOME', 'PRODUCT_DETAIL', 'CART', 'CHECKOUT', 'SEARCH'] as const;
export type Context = (typeof contexts)[number];

/** What is asked: whose list, where it is shown, and what that place is about. */
export interface Question {
  readonly userId: string;
  readonly context: Context;
  /** The vehicle whose page it is. */
  readonly listingId?: string;
  readonly make?: string;
  /** Minor units. */
  readonly maxPrice?: number;
}

export function questionIn(query: URLSearchParams, own: string): Question {
  const context = contexts.find((one) => one === query.get('context')) ?? 'HOME';
  const userId = query.get('shopper')?.trim() || own;
  const listingId = query.get('about') ?? undefined;
  if (context === 'PRODUCT_DETAIL') return { userId, context, ...(listingId && { listingId }) };
  if (context !== 'SEARCH') return { userId, context };
  const make = query.get('make')?.trim();
  const maxPrice = Number(query.get('maxPrice'));
  return {
    userId,
    context,
    ...(make && { make }),
    ...(Number.isSafeInteger(maxPrice) && maxPrice > 0 && { maxPrice }),
  };
}

/** The question of the address, and what somebody may do with a list that is not their own. */
export function useQuestion() {
  const session = useSession();
  const own = session?.user ?? '';
  const [query, change] = useAddress();
  const mayChoose = hasRole(session, ['admin', 'manager', 'salesRep']);
  const asked = useMemo(() => questionIn(query, own), [query, own]);
  const question = mayChoose ? asked : { ...asked, userId: own };
  const isOwn = question.userId === own;
  return {
    question,
    change,
    mayChoose,
    about: query.get('about') ?? undefined,
    mayPlay: isOwn || hasRole(session, ['admin', 'manager']),
    /** Whether the person's room tells when the list has changed; it is asked for again and again otherwise. */
    mayListen: isOwn || hasRole(session, ['admin']),
  };
}
