import { useRover } from '@rover/client/react';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useRoomEvents } from '../../../data/use-room-events.js';
import { useThrottled } from '../../../data/use-throttled.js';
import { useDesk } from '../desk.js';
import { storyOf } from './timeline.js';

const PAGE = 50;
const SHOWN = 20;
const ASK_MS = 800;

export function useLead(leadId: string) {
  const rover = useRover();
  return useQuery({
    queryKey: ['lead', leadId],
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/leads/{leadId}', { path: { leadId }, signal })).data,
  });
}

export function useCustomer(customerId: string) {
  const rover = useRover();
  return useQuery({
    queryKey: ['customer', customerId],
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/customers/{customerId}', { path: { customerId }, signal })).data,
  });
}

export function useLeadsOf(customerId: string) {
  const rover = useRover();
  return useQuery({
    queryKey: ['customer', customerId, 'leads'],
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/leads', { query: { customerId, limit: SHOWN }, signal })).data,
  });
}

const cursorIn = ({ meta }: { meta: { nextCursor: string | null } }): string | undefined =>
  meta.nextCursor ?? undefined;
const first = undefined as string | undefined;

/** What happened with a customer over all channels, and with the lead that is looked at. */
export function useStory(customerId: string, leadId: string | undefined) {
  const rover = useRover();
  const timeline = useInfiniteQuery({
    queryKey: ['customer', customerId, 'timeline'],
    queryFn: ({ pageParam: cursor, signal }) =>
      rover.get('/api/v1/customers/{customerId}/timeline', {
        path: { customerId },
        query: { limit: PAGE, ...(cursor !== undefined && { cursor }) },
        signal,
      }),
    initialPageParam: first,
    getNextPageParam: cursorIn,
  });
  const log = useInfiniteQuery({
    queryKey: ['lead', leadId, 'activities'],
    queryFn: ({ pageParam: cursor, signal }) =>
      rover.get('/api/v1/leads/{leadId}/activities', {
        path: { leadId: leadId as string },
        query: { limit: PAGE, ...(cursor !== undefined && { cursor }) },
        signal,
      }),
    initialPageParam: first,
    getNextPageParam: cursorIn,
    enabled: leadId !== undefined,
  });
  const hasMore = timeline.hasNextPage || log.hasNextPage;
  const story = useMemo(() => {
    if (!timeline.data || (leadId !== undefined && !log.data)) return undefined;
    return storyOf(
      { entries: timeline.data.pages.flatMap(({ data }) => data), hasMore: timeline.hasNextPage },
      { entries: log.data?.pages.flatMap(({ data }) => data) ?? [], hasMore: log.hasNextPage },
      leadId,
    );
  }, [timeline.data, timeline.hasNextPage, log.data, log.hasNextPage, leadId]);
  return {
    story,
    hasMore,
    error: story ? null : (timeline.error ?? log.error),
    refetch: () => void Promise.all([timeline.refetch(), log.refetch()]),
    more: () => {
      if (timeline.hasNextPage) void timeline.fetchNextPage();
      if (log.hasNextPage) void log.fetchNextPage();
    },
  };
}

/** Everything of a person is asked for anew when the room of the showroom tells of them. */
export function useLivePerson(customerId: string, leadId: string | undefined): void {
  const client = useQueryClient();
  const { showroomId } = useDesk();
  const ask = useThrottled(() => {
    void client.invalidateQueries({ queryKey: ['customer', customerId] });
    if (leadId !== undefined) void client.invalidateQueries({ queryKey: ['lead', leadId] });
  }, ASK_MS);
  useRoomEvents(
    `showroom:${showroomId}`,
    ({ data }) => {
      const about = data as { customerId?: string | null; leadId?: string };
      if (about.customerId === customerId || (leadId !== undefined && about.leadId === leadId)) ask();
    },
    ask,
  );
}
