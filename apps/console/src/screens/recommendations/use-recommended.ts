import type { Recommendation, RoomEventOf } from '@rover/client';
import { useRover } from '@rover/client/react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useRoomEvents } from '../../data/use-room-events.js';
import { useThrottled } from '../../data/use-throttled.js';
import { movesOf, type Move } from './moves.js';
import type { Question } from './question.js';

const ASK_MS = 250;
/** How often it is asked for where the person's room may not be listened to. */
const LOOK_MS = 2_000;

interface Listening {
  readonly mayListen: boolean;
  /** Told of the actions that a pushed list answers. */
  readonly onAnswered: (actions: readonly string[]) => void;
}

/** Somebody's list with all its reasons, as it is now, and how it came out of the one before. */
export function useRecommended(question: Question, { mayListen, onAnswered }: Listening) {
  const rover = useRover();
  const client = useQueryClient();
  const key = ['recommendations', question];
  const found = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      rover.get('/api/v1/recommendations', { query: { ...question, ...aboutOf(question) }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: mayListen ? false : LOOK_MS,
  });
  const ask = useThrottled(() => void client.invalidateQueries({ queryKey: ['recommendations'] }), ASK_MS);
  const hear = (event: RoomEventOf): void => {
    if (!isList(event)) return;
    onAnswered(event.data.causes.map(({ id }) => id));
    ask();
  };
  useRoomEvents(mayListen ? `user:${question.userId}` : null, hear, ask);
  const moves = useMoves(JSON.stringify(question), found.isPlaceholderData ? undefined : found.data?.data);
  return { ...found, moves };
}

/** A vehicle is one of several that a page may be about. */
const aboutOf = ({ listingId }: Question) => ({
  listingId: listingId === undefined ? undefined : [listingId],
});

type ListEvent = RoomEventOf<'recommendation.updated' | 'recommendation.cart.suggested'>;
const isList = (event: RoomEventOf): event is ListEvent =>
  event.type === 'recommendation.updated' || event.type === 'recommendation.cart.suggested';

const none: ReadonlyMap<string, Move> = new Map();

/** Marks stay until the list changes again. Another question is another list: nothing in it has moved. */
function useMoves(question: string, list: readonly Recommendation[] | undefined): ReadonlyMap<string, Move> {
  const [moves, setMoves] = useState(none);
  const before = useRef<{ question: string; ids: readonly string[] }>(undefined);
  useEffect(() => {
    if (!list) return;
    const ids = list.map(({ listing }) => listing.id);
    const last = before.current;
    before.current = { question, ids };
    if (last?.question !== question) setMoves(none);
    else if (last.ids.join() !== ids.join()) setMoves(movesOf(last.ids, ids));
  }, [question, list]);
  return moves;
}
