import { filtersIn } from '../filters.js';
import { addressOf, searchOf } from './search-of.js';

describe('a search that is kept', () => {
  it('opens with the very filters that it was kept with', () => {
    const filters = {
      make: 'Škoda',
      maxPrice: 900_000,
      riskTolerance: 'conservative',
      prioritizeRoi: true,
    } as const;
    const search = searchOf(filters);
    expect(search.criteria).toEqual({ make: 'Škoda', maxPrice: 900_000 });
    expect(filtersIn(new URL(addressOf(search), 'http://rover').searchParams)).toEqual(filters);
  });
});
