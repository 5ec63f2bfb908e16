import type { Rover } from '@rover/client';
import { useRover } from '@rover/client/react';
import { queryOptions, useQueries, useQueryClient } from '@tanstack/react-query';
import { useRoomEvents } from '../../data/use-room-events.js';
import { useThrottled } from '../../data/use-throttled.js';
import { isDealEvent } from './live-deals.js';

const COMPARABLES = 60;
const ASK_MS = 500;

const dealOptions = (rover: Rover, id: string) =>
  queryOptions({
    queryKey: ['deal', id],
    queryFn: async ({ signal }) => {
      const query = { comparables: COMPARABLES };
      return (await rover.get('/api/v1/deals/{listingId}', { path: { listingId: id }, query, signal })).data;
    },
  });

/** Deals and all that they rest on, kept up to date while somebody looks. */
export function useExplainedDeals(ids: readonly string[]) {
  const rover = useRover();
  const client = useQueryClient();
  const ask = useThrottled(() => void client.invalidateQueries({ queryKey: ['deal'] }), ASK_MS);
  useRoomEvents('deals', (event) => isDealEvent(event) && ids.includes(event.data.listing.id) && ask());
  return useQueries({ queries: ids.map((id) => dealOptions(rover, id)) });
}

export const useExplainedDeal = (id: string) => useExplainedDeals([id])[0] as Asked;
type Asked = ReturnType<typeof useExplainedDeals>[number];
