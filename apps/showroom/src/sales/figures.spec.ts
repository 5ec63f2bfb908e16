import { saleTerms, type SaleTerms } from '@rover/contracts';
import fc from 'fast-check';
import { figuresOf, netPrice } from './figures.js';

const none = { cost: 0, deposit: 0 };
const terms = (given: object = {}): SaleTerms =>
  saleTerms.parse({
    ...{ price: 2_000_000, discounts: [], items: [], taxes: [], fees: [], tradeIn: null },
    ...{ downPayment: 0, financing: null },
    ...given,
  });

describe('figuresOf', () => {
  it('reckons a sale with a trade-in as a dealer in Texas would', () => {
    const sold = terms({
      discounts: [{ name: 'Loyalty', amount: 50_000 }],
      items: [
        { kind: 'accessory', name: 'Mats', price: 20_000, cost: 8_000 },
        { kind: 'product', name: 'Service contract', price: 150_000, cost: 60_000 },
      ],
      taxes: [{ name: 'Sales tax', percent: 6.25, tradeInCredit: true }],
      fees: [
        { name: 'Documents', amount: 15_000 },
        { name: 'Title', amount: 3_300, taxable: false },
      ],
      tradeIn: { title: 'Old one', acv: 500_000, allowance: 550_000, payoff: 200_000 },
      downPayment: 100_000,
      financing: { percent: 6.9, months: 60 },
    });
    const figures = figuresOf(sold, { cost: 1_700_000, deposit: 50_000 });
    // 6.25 % of 20,000 − 500 + 200 + 1,500 + 150 − 5,500 = 15,850.00.
    expect(figures.taxes).toEqual([{ name: 'Sales tax', amount: 99_063, included: false }]);
    expect(figures.total).toBe(1_950_000 + 20_000 + 150_000 + 18_300 + 99_063);
    expect([figures.equity, figures.balance]).toEqual([350_000, figures.total - 350_000 - 50_000 - 100_000]);
    expect(figures.amountFinanced).toBe(1_737_363);
    expect(figures.payment).toBe(34_320);
    expect([figures.grossFront, figures.grossBack]).toEqual([
      2_000_000 - 50_000 - 50_000 - 1_700_000 + 12_000,
      90_000,
    ]);
    expect(netPrice(sold)).toBe(1_900_000);
  });

  it('takes value added tax out of prices that hold it', () => {
    const { taxes, tax, total } = figuresOf(
      terms({ taxes: [{ name: 'VAT', percent: 19, included: true }] }),
      none,
    );
    expect([taxes[0]!.amount, tax, total]).toEqual([319_328, 0, 2_000_000]);
  });

  it('rounds each tax half up, exactly, also where floating point does not', () => {
    const taxed = (price: number, percent: number) =>
      figuresOf(terms({ price, taxes: [{ name: 'T', percent }] }), none).tax;
    expect([taxed(50, 1), taxed(49, 1), taxed(100_000_000_000, 33.3333)]).toEqual([1, 0, 33_333_300_000]);
    expect(taxed(1_005, 10)).toBe(101);
  });

  it('pays exactly what is owed, in level payments that differ at the end by rounding alone', () => {
    const loan = fc.record({
      price: fc.integer({ min: 1, max: 50_000_000 }),
      percent: fc.integer({ min: 0, max: 300_000 }).map((n) => n / 10_000),
      months: fc.integer({ min: 1, max: 120 }),
    });
    fc.assert(
      fc.property(loan, ({ price, percent, months }) => {
        const { payment, lastPayment, financeCharge, amountFinanced } = figuresOf(
          terms({ price, financing: { percent, months } }),
          none,
        );
        expect(amountFinanced).toBe(price);
        expect(lastPayment).toBeGreaterThanOrEqual(0);
        expect(financeCharge).toBeGreaterThanOrEqual(0);
        // Each payment is off by half a unit, and so is each month's interest, with interest on it.
        const grown = months * (1 + percent / 1_200) ** months;
        expect(Math.abs(lastPayment! - payment!)).toBeLessThanOrEqual(grown + 1);
      }),
    );
  });

  it('owes money back when a trade-in is worth more, and adds to a loan what is still owed on it', () => {
    const tradeIn = { title: 'x', acv: 2_500_000, allowance: 2_500_000, payoff: 0 };
    const rich = figuresOf(terms({ tradeIn, financing: { percent: 5, months: 12 } }), none);
    expect([rich.balance, rich.amountFinanced, rich.payment]).toEqual([-500_000, 0, null]);
    const poor = figuresOf(terms({ tradeIn: { ...tradeIn, payoff: 2_600_000 } }), none);
    expect([poor.equity, poor.balance]).toEqual([-100_000, 2_100_000]);
  });
});
