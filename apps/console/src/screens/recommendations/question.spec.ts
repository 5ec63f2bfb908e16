import { questionIn } from './question.js';

const of = (query: string) => questionIn(new URLSearchParams(query), 'ada');

describe('what an address asks of recommendations', () => {
  it('is the own first page where it says nothing, or nothing that makes sense', () => {
    expect(of('')).toEqual({ userId: 'ada', context: 'HOME' });
    expect(of('context=KITCHEN&shopper=%20')).toEqual({ userId: 'ada', context: 'HOME' });
  });

  it('has of each context what belongs to it', () => {
    const rest = 'about=lst_1&make=Ford&maxPrice=500';
    expect(of(`context=PRODUCT_DETAIL&${rest}`)).toMatchObject({ listingId: 'lst_1' });
    expect(of(`context=PRODUCT_DETAIL&${rest}`)).not.toHaveProperty('make');
    expect(of(`context=SEARCH&${rest}`)).toEqual({
      userId: 'ada',
      context: 'SEARCH',
      make: 'Ford',
      maxPrice: 500,
    });
    expect(of('context=SEARCH&maxPrice=cheap')).toEqual({ userId: 'ada', context: 'SEARCH' });
  });
});
