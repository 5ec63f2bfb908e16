import fc from 'fast-check';
import { exponentOf, isCurrency, parsePrice } from './parse-money.js';

const pounds = (amount: number) => ({ value: { amount, currency: 'GBP' } });

describe('parsePrice', () => {
  it.each([
    '12500',
    '12,500',
    '12,500.00',
    '£12,500',
    '£ 12 500.00',
    'GBP 12500',
    '12500 GBP',
    '12.500,00',
    '12.500,-',
  ])('reads %j as pounds', (text) => {
    expect(parsePrice(text, 'GBP')).toEqual(pounds(1_250_000));
  });

  it('reads a number of JSON', () => {
    expect(parsePrice(12_500.5, 'GBP')).toEqual(pounds(1_250_050));
  });

  it('knows the decimals of a currency', () => {
    expect(parsePrice('¥1,200,000', 'JPY')).toEqual({ value: { amount: 1_200_000, currency: 'JPY' } });
    expect(parsePrice('1.500', 'JPY')).toEqual({ value: { amount: 1_500, currency: 'JPY' } });
    expect(parsePrice('4500.125', 'KWD')).toEqual({ value: { amount: 4_500_125, currency: 'KWD' } });
  });

  it('takes the currency from the cell where no other is known', () => {
    expect(parsePrice('€ 9.999', undefined)).toEqual({ value: { amount: 999_900, currency: 'EUR' } });
    expect(parsePrice('9999', undefined)).toEqual({ refused: 'has no currency' });
  });

  it('refuses a currency that is not the file’s', () => {
    expect(parsePrice('€9,999', 'GBP')).toEqual({ refused: 'is in EUR, not in GBP' });
  });

  it.each([
    ['-5', 'must be more than 0'],
    ['0', 'must be more than 0'],
    ['1e99', 'is not an amount of money'],
    [Number.NaN, 'is not an amount of money'],
    [Number.POSITIVE_INFINITY, 'is not an amount of money'],
    ['POA', 'is not an amount of money'],
    ["1'; DROP TABLE listing; --", 'is not an amount of money'],
    ['99999999999999', 'is too large'],
  ])('refuses %j', (cell, reason) => {
    expect(parsePrice(cell, 'GBP')).toEqual({ refused: reason });
  });

  it('sees nothing in an empty cell', () => {
    expect(parsePrice(' ', 'GBP')).toBeUndefined();
    expect(parsePrice('n/a', 'GBP')).toBeUndefined();
  });

  it('answers whole minor units within bounds, or a reason, whatever the cell', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.jsonValue()), (cell) => {
        const parsed = parsePrice(cell, 'EUR');
        if (parsed && 'value' in parsed)
          expect(Number.isSafeInteger(parsed.value.amount) && parsed.value.amount > 0).toBe(true);
      }),
    );
  });
});

describe('currencies', () => {
  it('are those of ISO 4217', () => {
    expect([isCurrency('GBP'), isCurrency('XQZ'), isCurrency('gbp')]).toEqual([true, false, false]);
    expect([exponentOf('GBP'), exponentOf('JPY'), exponentOf('KWD')]).toEqual([2, 0, 3]);
  });
});
