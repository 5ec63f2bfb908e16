const texts = ['make', 'model', 'fuelType', 'bodyClass', 'sellerId', 'currency', 'country'] as const;
/** Money in minor units, distance in metres: as the API has them. */
const numbers = ['minPrice', 'maxPrice', 'minYear', 'maxYear', 'maxOdometer'] as const;
export const tolerances = ['conservative', 'moderate', 'aggressive'] as const;

export type DealFilters = { readonly [K in (typeof texts)[number]]?: string } & {
  readonly [K in (typeof numbers)[number]]?: number;
} & { readonly riskTolerance?: (typeof tolerances)[number]; readonly prioritizeRoi?: boolean };

/** What an address asks for; what makes no sense in it is left out. */
export function filtersIn(query: URLSearchParams): DealFilters {
  const text = texts.map((name) => [name, query.get(name)?.trim() || undefined]);
  const number = numbers.map((name) => [name, wholeIn(query.get(name))]);
  const riskTolerance = tolerances.find((one) => one === query.get('riskTolerance'));
  const all = [...text, ...number, ['riskTolerance', riskTolerance]];
  if (query.get('prioritizeRoi') === 'true') all.push(['prioritizeRoi', true] as never);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as DealFilters;
}

const wholeIn = (text: string | null): number | undefined =>
  text !== null && /^\d{1,12}$/.test(text) ? Number(text) : undefined;

/** Whether the ranking is somebody's own: then events do not tell where a deal stands in it. */
export const isPersonal = ({ riskTolerance, prioritizeRoi }: DealFilters): boolean =>
  riskTolerance !== undefined || prioritizeRoi === true;

export const MOST_DEALS = 100;

/** What is asked for: filters of the address, and the market of the settings where the address names none. */
export const wantedOf = (filters: DealFilters, currency: string): DealFilters => ({
  ...(currency && { currency }),
  ...filters,
});

export const queryOf = (wanted: DealFilters) => ({ ...wanted, limit: MOST_DEALS });
