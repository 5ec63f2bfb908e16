import type { Deal, Rover } from '@rover/client';
import { useRover } from '@rover/client/react';
import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useRoomEvents } from '../../data/use-room-events.js';
import { useThrottled } from '../../data/use-throttled.js';
import type { Work } from '../../session/work.js';
import { settingsStore } from '../../settings/settings.js';
import { filtersIn, isPersonal, MOST_DEALS, queryOf, wantedOf, type DealFilters } from './filters.js';
import { dealsAfter, isDealEvent, mayEnter, type DealEvent } from './live-deals.js';

const SHOW_MS = 150;
const ASK_MS = 1_500;
const DROP_SHOWN_MS = 12_000;

interface Ranked {
  readonly data: readonly Deal[];
  readonly meta: { readonly total: number; readonly unscored: number };
}
export interface Drop {
  readonly previousPrice: number;
  readonly at: number;
}

const dealsQuery = (rover: Rover, filters: DealFilters) =>
  queryOptions({
    queryKey: ['deals', filters],
    queryFn: ({ signal }) => rover.get('/api/v1/deals', { query: queryOf(filters), signal }),
  });

/** Asks for the list of the address. */
export async function prepareDeals({ rover, queries }: Work): Promise<void> {
  const { currency } = settingsStore.get();
  await queries.prefetchQuery(
    dealsQuery(rover, wantedOf(filtersIn(new URLSearchParams(location.search)), currency)),
  );
}

/** The best deals for some filters, as they are now. `drops` are the prices that fell a moment ago, by listing. */
export function useDeals(filters: DealFilters) {
  const rover = useRover();
  const client = useQueryClient();
  const { queryKey: key } = dealsQuery(rover, filters);
  const [drops, setDrops] = useState<ReadonlyMap<string, Drop>>(new Map());
  const waiting = useRef(new Map<string, DealEvent>());
  const found = useQuery({ ...dealsQuery(rover, filters), placeholderData: keepPreviousData });
  const ask = useThrottled(() => void client.invalidateQueries({ queryKey: ['deals'] }), ASK_MS);
  const show = useThrottled(() => {
    const events = waiting.current;
    waiting.current = new Map();
    setDrops((before) => dropsAfter(before, events, Date.now()));
    const before = client.getQueryData<Ranked>(key);
    if (!before || isPersonal(filters)) return ask();
    client.setQueryData<Ranked>(key, { ...before, data: dealsAfter(before.data, events) });
    if ([...events.values()].some((event) => mayEnter(before.data, event, MOST_DEALS))) ask();
  }, SHOW_MS);
  useRoomEvents(
    'deals',
    (event) => {
      if (!isDealEvent(event)) return;
      waiting.current.set(event.data.listing.id, event);
      show();
    },
    ask,
  );
  return { ...found, drops };
}

function dropsAfter(
  before: ReadonlyMap<string, Drop>,
  events: ReadonlyMap<string, DealEvent>,
  now: number,
): ReadonlyMap<string, Drop> {
  const kept = [...before].filter(([, { at }]) => now - at < DROP_SHOWN_MS);
  const fallen = [...events].flatMap(([id, event]) =>
    event.type === 'deal.price.dropped'
      ? [[id, { previousPrice: event.data.previousPrice, at: now }] as const]
      : [],
  );
  return kept.length === before.size && fallen.length === 0 ? before : new Map([...kept, ...fallen]);
}
