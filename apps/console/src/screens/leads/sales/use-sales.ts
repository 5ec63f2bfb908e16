import type { NewHoldInput, NewSaleInput, Sale, SalePatchInput } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useRoomEvents } from '../../../data/use-room-events.js';
import { useThrottled } from '../../../data/use-throttled.js';
import { tell, tellOf } from '../../../design/parts/toasts.js';
import { useDesk } from '../desk.js';
import type { Step } from './sale-terms.js';
import { orTaken, placeHold } from './taken.js';
import { useWords } from '../../../words/words.js';

const PAGE = 100;
const ASK_MS = 500;
const live = /^(sale|inventory)\./;

function useLive(): void {
  const client = useQueryClient();
  const { showroomId } = useDesk();
  const ask = useThrottled(() => {
    void client.invalidateQueries({ queryKey: ['sales'] });
    void client.invalidateQueries({ queryKey: ['holds'] });
  }, ASK_MS);
  useRoomEvents(`showroom:${showroomId}`, ({ type }) => live.test(type) && ask(), ask);
}

/** The sales of a showroom, newest first. */
export function useSales() {
  const rover = useRover();
  const { showroomId } = useDesk();
  useLive();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['sales', showroomId],
    queryFn: ({ pageParam: cursor, signal }) =>
      rover.get('/api/v1/sales', {
        query: { showroomId, limit: PAGE, ...(cursor !== undefined && { cursor }) },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ meta }) => meta.nextCursor ?? undefined,
  });
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { sales: data?.pages.flatMap((page) => page.data), error, refetch: () => void refetch(), more };
}

/** Holds that have their vehicle, or wait for it. */
export function useHolds() {
  const rover = useRover();
  const { showroomId } = useDesk();
  return useQuery({
    queryKey: ['holds', showroomId],
    queryFn: async ({ signal }) => {
      const [active, queued] = await Promise.all(
        (['active', 'queued'] as const).map((status) =>
          rover.get('/api/v1/holds', { query: { showroomId, status, limit: PAGE }, signal }),
        ),
      );
      return [...(active?.data ?? []), ...(queued?.data ?? [])];
    },
  });
}

export function useSale(saleId: string) {
  const rover = useRover();
  useLive();
  return useQuery({
    queryKey: ['sales', 'one', saleId],
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/sales/{saleId}', { path: { saleId }, signal })).data,
  });
}

/** What is done with one sale. What is refused stays to be read beside the steps. */
export function useSaleDesk({ id: saleId, version }: Sale) {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const path = { saleId };
  const keep = ({ data }: { data: Sale }): void => {
    client.setQueryData(['sales', 'one', saleId], data);
    void client.invalidateQueries({ queryKey: ['sales'] });
  };
  const moving = useMutation({
    mutationFn: ({ step, reason }: { step: Step; reason?: string }) =>
      rover.post('/api/v1/sales/{saleId}/{step}', {
        path: { saleId, step },
        body: reason ? { reason } : null,
      }),
    onSuccess: (reply) => {
      keep(reply);
      tell(t(`sales.statuses.${reply.data.status}`));
    },
  });
  const changing = useMutation({
    mutationFn: (body: SalePatchInput) =>
      rover.patch('/api/v1/sales/{saleId}', { path, body, ifMatch: version }),
    onSuccess: (reply) => {
      keep(reply);
      moving.reset();
      tell(t('sales.saved'));
    },
  });
  const approving = useMutation({
    mutationFn: () => rover.post('/api/v1/sales/{saleId}/approvals', { path, body: null }),
    onSuccess: (reply) => {
      keep(reply);
      moving.reset();
      tell(t('sales.approved'));
    },
    onError: tellOf,
  });
  return { moving, changing, approving };
}

/** What becomes of holds: given back, held for longer, paid for, sold. */
export function useHoldDesk() {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const settle = {
    onError: tellOf,
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['holds'] });
      void client.invalidateQueries({ queryKey: ['customer'] });
    },
  };
  const placing = useMutation({
    mutationFn: (body: NewHoldInput) => placeHold(rover, body),
    onSuccess: ({ id }) => tell(t('sales.held'), { undo: () => releasing.mutate(id) }),
    onSettled: settle.onSettled,
  });
  const releasing = useMutation({
    mutationFn: (holdId: string) => rover.post('/api/v1/holds/{holdId}/release', { path: { holdId } }),
    onSuccess: () => tell(t('sales.released')),
    ...settle,
  });
  const extending = useMutation({
    mutationFn: ({ holdId, minutes }: { holdId: string; minutes: number }) =>
      rover.post('/api/v1/holds/{holdId}/extend', { path: { holdId }, body: { minutes } }),
    onSuccess: () => tell(t('sales.extended')),
    ...settle,
  });
  const paying = useMutation({
    mutationFn: ({ holdId, ...body }: { holdId: string; state: Deposit; amount?: number }) =>
      rover.post('/api/v1/holds/{holdId}/deposit', { path: { holdId }, body }),
    onSuccess: (_, { state }) => tell(t(`sales.deposits.${state}`)),
    ...settle,
  });
  const converting = useMutation({
    mutationFn: async (holdId: string) =>
      (await rover.post('/api/v1/holds/{holdId}/convert', { path: { holdId } })).data,
    ...settle,
  });
  const starting = useMutation({
    mutationFn: async (body: NewSaleInput) =>
      (await orTaken(rover, body.unitId, rover.post('/api/v1/sales', { body }))).data,
    onSettled: settle.onSettled,
  });
  return { placing, releasing, extending, paying, converting, starting };
}

export type Deposit = 'none' | 'requested' | 'authorised' | 'captured' | 'refunded';
