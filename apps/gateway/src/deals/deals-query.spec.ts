import { dealQuery } from '@rover/contracts';
import { toDealRequest } from './deals-query.js';

describe('the question for one deal', () => {
  it('has the cost assumptions that were stated, and no others', () => {
    const query = dealQuery.parse({ distanceKm: 120, transportPerKm: 150, comparables: 5 });
    expect(toDealRequest('lst_1', query)).toEqual({
      listingId: 'lst_1',
      comparables: 5,
      costs: { distanceKm: 120, transportPerKm: 150 },
    });
    expect(Object.keys(toDealRequest('lst_1', dealQuery.parse({})))).toEqual(['listingId', 'costs']);
  });

  it.each([
    [{ feesShare: 1.01 }],
    [{ recon: -1 }],
    [{ distanceKm: -0.1 }],
    [{ transportFixed: 0.5 }],
    [{ daysToSell: 3651 }],
    [{ comparables: 101 }],
    [{ costs: {} }],
  ])('refuses %j', (query) => {
    expect(dealQuery.safeParse(query).success).toBe(false);
  });
});
