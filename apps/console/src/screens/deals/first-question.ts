import { filtersIn, queryOf, wantedOf } from './filters.js';

/** What the screen will ask for first, letter by letter, for an address and the market of the settings. */
export function firstQuestion(search: string, currency: string): string {
  const asked = queryOf(wantedOf(filtersIn(new URLSearchParams(search)), currency));
  const query = Object.entries(asked).map(([name, value]) => [name, String(value)]);
  return `/api/v1/deals?${new URLSearchParams(query).toString()}`;
}
