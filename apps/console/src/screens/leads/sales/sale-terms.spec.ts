import { changesOf, draftOf, stepsOf } from './sale-terms.js';
import type { Sale } from './types.js';

const sale = (more: object = {}): Sale =>
  ({
    status: 'agreed',
    terms: {
      price: 1_000_000,
      discounts: [],
      items: [],
      taxes: [],
      fees: [],
      tradeIn: null,
      downPayment: 0,
      financing: null,
    },
    figures: { amountFinanced: 0 },
    ...more,
  }) as unknown as Sale;

describe('the terms of a sale at the desk', () => {
  it('are sent as far as they were changed', () => {
    const before = sale({ buyer: 'Ana Becker' });
    const draft = draftOf(before);
    expect(changesOf(before, draft)).toEqual({});
    expect(changesOf(before, { ...draft, price: 990_000 })).toEqual({ price: 990_000 });
    expect(changesOf(before, { ...draft, buyer: ' ' })).toEqual({ buyer: undefined });
  });
});

describe('what can be done with a sale next', () => {
  it('leads to the contract when everything is paid, over the lender when not', () => {
    expect(stepsOf(sale(), false)).toEqual(['contract', 'cancel']);
    const financed = sale({
      terms: { ...sale().terms, financing: { percent: 4, months: 48 } },
      figures: { amountFinanced: 5 },
    });
    expect(stepsOf(financed, false)).toEqual(['finance', 'cancel']);
    expect(stepsOf({ ...financed, status: 'financed' }, false)).toEqual(['contract', 'cancel']);
  });

  it('lets managers alone unwind what is signed', () => {
    expect(stepsOf(sale({ status: 'contracted' }), false)).toEqual(['deliver']);
    expect(stepsOf(sale({ status: 'delivered' }), true)).toEqual(['unwind']);
    expect(stepsOf(sale({ status: 'cancelled' }), true)).toEqual([]);
  });
});
