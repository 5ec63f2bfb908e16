import { useRover } from '@rover/client/react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { facetNames, questionOf, type VehicleFilters } from './filters.js';

const PAGE = 100;

/** Vehicles that suit, page after page; how many there are and of what kinds comes with the first. */
export function useVehicles(filters: VehicleFilters) {
  const rover = useRover();
  const found = useInfiniteQuery({
    queryKey: ['vehicles', filters],
    queryFn: ({ pageParam, signal }) =>
      rover.post('/api/v1/vehicles/search', {
        body: {
          ...questionOf(filters),
          limit: PAGE,
          ...(pageParam === undefined ? { total: true, facets: [...facetNames] } : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ meta }) => meta.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const pages = found.data?.pages;
  return { ...found, rows: pages?.flatMap(({ data }) => data), meta: pages?.[0]?.meta };
}
