import { useMemo } from 'react';
import { useAddress } from '../../data/use-address.js';
import { filtersIn, type DealFilters } from './filters.js';

/** Filters live in the address, so that a link shows the same list. */
export function useDealFilters(): [
  DealFilters,
  (change: Partial<Record<keyof DealFilters, unknown>>) => void,
] {
  const [query, change] = useAddress();
  return [useMemo(() => filtersIn(query), [query]), change];
}
