import type { Lead } from '@rover/client';
import { useRover } from '@rover/client/react';
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useNow } from '../../../data/use-now.js';
import { useRoomEvents } from '../../../data/use-room-events.js';
import { useThrottled } from '../../../data/use-throttled.js';
import { tell } from '../../../design/parts/toasts.js';
import { change } from '../../../offline/action.js';
import { useOutbox, useShown } from '../../../offline/use-outbox.js';
import { repNameOf, useDesk } from '../desk.js';
import { knownNameOf } from '../known.js';
import { columnsOf, statuses, type Decided, type Status } from './board.js';
import { useWords } from '../../../words/words.js';

const PAGE = 100;
const ASK_MS = 1_000;
const SORT_MS = 15_000;

/** Filters as the address has them; `rep` may be `none`. */
export interface BoardFilters {
  readonly rep?: string;
  readonly source?: string;
  readonly text: string;
}

const keyOf = (showroomId: string, status: Status): string[] => ['leads', showroomId, status];

function useColumn(status: Status, showroomId: string, { rep, source, text }: BoardFilters) {
  const rover = useRover();
  return useInfiniteQuery({
    queryKey: [...keyOf(showroomId, status), rep, source, text],
    queryFn: ({ pageParam, signal }) =>
      rover.get('/api/v1/leads', {
        query: {
          ...{ showroomId, status: [status], limit: PAGE },
          ...(rep === 'none' ? { unassigned: true } : rep !== undefined && { repId: rep }),
          ...(source !== undefined && { source }),
          ...(text !== '' && { q: text }),
          ...(pageParam !== undefined && { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ meta }) => meta.nextCursor ?? undefined,
    // The cards stay until the answer to what is typed is there.
    placeholderData: keepPreviousData,
  });
}

/** The leads of a showroom by status, as they are and as somebody has just decided. */
export function useBoard(filters: BoardFilters) {
  const { showroomId } = useDesk();
  // Always the same six, in the same order.
  const asked = statuses.map((status) => useColumn(status, showroomId, filters));
  const decided = useShown<Lead>('lead');
  const now = useNow(SORT_MS);
  useLive(showroomId);
  const pages = asked.map(({ data }) => data);
  const leads = useMemo(() => pages.flatMap((data) => data?.pages.flatMap((page) => page.data) ?? []), pages);
  const columns = useMemo(() => columnsOf(leads, decided, now), [leads, decided, now]);
  return {
    leads,
    columns,
    error: asked.find(({ error, data }) => error && !data)?.error ?? null,
    isLoaded: asked.every(({ data }) => data !== undefined),
    refetch: () => void Promise.all(asked.map(({ refetch }) => refetch())),
    hasMore: (status: Status): boolean => asked[statuses.indexOf(status)]?.hasNextPage ?? false,
    more: (status: Status): void => {
      const column = asked[statuses.indexOf(status)];
      if (column?.hasNextPage && !column.isFetchingNextPage) void column.fetchNextPage();
    },
  };
}

/** A lead as somebody has just decided it to be. */
export function useDecided(lead: Lead | undefined): Lead | undefined {
  const decided = useShown<Lead>('lead');
  return lead && { ...lead, ...decided.get(lead.id) };
}

/** What the room tells of a lead makes the columns stale that it is in, and that it comes to. */
function useLive(showroomId: string): void {
  const client = useQueryClient();
  const stale = useRef(new Set<Status>());
  const ask = useThrottled(() => {
    for (const status of stale.current)
      void client.invalidateQueries({ queryKey: keyOf(showroomId, status) });
    stale.current.clear();
  }, ASK_MS);
  const holds = (status: Status, leadId: string): boolean =>
    client
      .getQueriesData<{ pages: { data: Lead[] }[] }>({ queryKey: keyOf(showroomId, status) })
      .some(([, data]) => data?.pages.some((page) => page.data.some(({ id }) => id === leadId)));
  useRoomEvents(
    `showroom:${showroomId}`,
    (event) => {
      if (event.type !== 'lead.updated') return;
      const { leadId, status } = event.data;
      for (const one of statuses) if (one === status || holds(one, leadId)) stale.current.add(one);
      ask();
    },
    () => {
      statuses.forEach((status) => stale.current.add(status));
      ask();
    },
  );
}

/** Moves leads and gives them to reps: seen at once, sent when it can no longer be undone, put back where it is refused. */
export function useDecide() {
  const { t } = useWords();
  const outbox = useOutbox();
  const client = useQueryClient();
  const desk = useDesk();
  const decide = (
    { id, customerId }: Lead,
    shown: Decided,
    said: (name: string) => string,
    why?: string,
  ): void => {
    const text = said(knownNameOf(client, customerId) ?? t('leads.noName'));
    const { status, repId } = shown;
    const asked = change('PATCH', '/api/v1/leads/{leadId}', {
      path: { leadId: id },
      // The platform judges the move by where the lead is by then.
      ifMatch: '*',
      body: { status, repId: repId ?? undefined, lostReason: why },
    });
    const stale = [
      ['leads', desk.showroomId],
      ['lead', id],
    ];
    tell(text, { undo: outbox.put({ text, change: asked, about: { kind: 'lead', id }, shown, stale }) });
  };
  return {
    move: (lead: Lead, status: Status, lostReason?: string): void =>
      decide(
        lead,
        { status },
        (name) => t('leads.moved', { name, status: t(`leads.statuses.${status}`) }),
        lostReason,
      ),
    give: (lead: Lead, repId: string): void =>
      decide(lead, { repId }, (name) => t('leads.given', { name, rep: repNameOf(desk, repId) ?? repId })),
  };
}
