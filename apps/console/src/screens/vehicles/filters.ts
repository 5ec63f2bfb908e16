import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';

export const statuses = ['active', 'inMaintenance', 'inactive', 'sold', 'scrapped'] as const;
export type VehicleStatus = (typeof statuses)[number];

/** What can be ticked, any number of each. */
export const facetNames = ['status', 'make', 'model', 'fuelType', 'bodyClass', 'modelYear'] as const;
export type FacetName = (typeof facetNames)[number];

export const sorts = ['best', 'newest', 'odometer', 'year', 'maintenance'] as const;
export type Sort = (typeof sorts)[number];

export interface VehicleFilters {
  readonly text: string;
  readonly fleet: string;
  readonly sort: Sort;
  readonly ticked: Readonly<Record<FacetName, readonly string[]>>;
}

/** What an address asks for; what makes no sense in it is left out. */
export function filtersIn(query: URLSearchParams): VehicleFilters {
  const ticked = facetNames.map((name) => [name, query.getAll(name).filter((value) => isFacet(name, value))]);
  return {
    text: query.get('text')?.trim() ?? '',
    fleet: query.get('fleet') ?? '',
    sort: sorts.find((one) => one === query.get('sort')) ?? 'best',
    ticked: Object.fromEntries(ticked) as VehicleFilters['ticked'],
  };
}

const YEARS = /^(\d{4})(?:-(\d{4}))?$/;

function isFacet(name: FacetName, value: string): boolean {
  if (name === 'modelYear') return YEARS.test(value);
  return name === 'status' ? statuses.some((one) => one === value) : value !== '';
}

const order = {
  newest: { by: 'createdAt', order: 'desc' },
  odometer: { by: 'odometer', order: 'desc' },
  year: { by: 'modelYear', order: 'desc' },
  maintenance: { by: 'lastMaintenanceAt', order: 'asc' },
} as const;

/** The question of these filters, as the platform understands it. */
export function questionOf({ text, fleet, sort, ticked }: VehicleFilters) {
  const { modelYear, status, ...lists } = ticked;
  const named = Object.entries(lists).filter(([, values]) => values.length > 0);
  return {
    ...(text && { text }),
    ...(fleet && { fleetId: fleet }),
    ...(Object.fromEntries(named) as Partial<Record<'make' | 'model' | 'fuelType' | 'bodyClass', string[]>>),
    ...(status.length > 0 && { status: status as VehicleStatus[] }),
    ...(modelYear.length > 0 && { modelYear: yearsOf(modelYear) }),
    ...(sort !== 'best' && { sort: order[sort] }),
  };
}

/** Several spans become the one that holds them all: the platform takes one. */
function yearsOf(spans: readonly string[]): { from: number; to: number } {
  const years = spans.flatMap((span) => {
    const [, from, to = from] = YEARS.exec(span) ?? [];
    return [Number(from), Number(to)];
  });
  return { from: Math.min(...years), to: Math.max(...years) };
}

export const isFiltered = ({ text, fleet, ticked }: VehicleFilters): boolean =>
  text !== '' || fleet !== '' || Object.values(ticked).some((values) => values.length > 0);

/** Filters live in the address, so that a link shows the same list. */
export function useVehicleFilters() {
  const [query, setQuery] = useSearchParams();
  const filters = useMemo(() => filtersIn(query), [query]);
  const change = useCallback(
    (edit: (next: URLSearchParams) => void) =>
      setQuery(
        (before) => {
          const next = new URLSearchParams(before);
          edit(next);
          return next;
        },
        { replace: true },
      ),
    [setQuery],
  );
  const set = useCallback(
    (name: 'text' | 'fleet' | 'sort', value: string) =>
      change((next) => (value === '' ? next.delete(name) : next.set(name, value))),
    [change],
  );
  const tick = useCallback(
    (name: FacetName, value: string) =>
      change((next) => {
        if (next.has(name, value)) next.delete(name, value);
        else next.append(name, value);
      }),
    [change],
  );
  const clear = useCallback(
    () => change((next) => ['text', 'fleet', ...facetNames].forEach((name) => next.delete(name))),
    [change],
  );
  return { filters, set, tick, clear };
}
