import { minorOf, typedOf } from './minor-of.js';

describe('an amount as people type it', () => {
  it.each([
    ['1299.50', 'EUR', 129_950],
    ['1.299,50', 'EUR', 129_950],
    ['1,299.5', 'GBP', 129_950],
    ['1.299', 'EUR', 129_900],
    ['12 500', 'EUR', 1_250_000],
    ['0.07', 'USD', 7],
    ['-40', 'USD', -4_000],
    ['1250', 'JPY', 1_250],
    ['1,250', 'JPY', 1_250],
    ['1.15', 'EUR', 115],
  ])('“%s” of %s is %i', (text, currency, minor) => {
    expect(minorOf(text, currency)).toBe(minor);
  });

  it.each(['', 'a lot', '1.2345', '12..,x', '99999999999999999999'])('“%s” is none', (text) => {
    expect(minorOf(text, 'EUR')).toBeUndefined();
  });

  it('stands in its field so that it is read back as it was', () => {
    expect([typedOf(129_950, 'EUR'), typedOf(129_900, 'EUR'), typedOf(7, 'EUR')]).toEqual([
      '1299.50',
      '1299',
      '0.07',
    ]);
    for (const minor of [0, 1, 99, 100, 12_345, -5, 123_456_789])
      for (const currency of ['EUR', 'JPY']) expect(minorOf(typedOf(minor, currency), currency)).toBe(minor);
  });
});
