import fc from 'fast-check';
import { parseNumber } from './parse-number.js';

describe('parseNumber', () => {
  it.each([
    ['12500', 12_500],
    ['12,500.00', 12_500],
    ['12.500,00', 12_500],
    ['12 500,50', 12_500.5],
    ["12'500.25", 12_500.25],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['12,500', 12_500],
    ['12.500', 12_500],
    ['0.500', 0.5],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['12,', 12],
    ['-5', -5],
    ['-0.5', -0.5],
    ['-.5', -0.5],
    ['9999.999', 9_999.999],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toBeCloseTo(value, 9);
  });

  it.each([
    '',
    'NaN',
    'Infinity',
    '1e5',
    '0x10',
    '12,50,0',
    '1.2.3',
    '1,2,3.4',
    '12.5,00.1',
    'twelve',
    '--5',
    '5-',
  ])('does not read %j', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('reads back what is written in English and German', () => {
    const english = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const german = new Intl.NumberFormat('de', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(parseNumber(english.format(cents / 100))).toBeCloseTo(cents / 100, 6);
        expect(parseNumber(german.format(cents / 100))).toBeCloseTo(cents / 100, 6);
      }),
    );
  });

  it('answers a finite number or nothing, whatever is thrown at it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+0-9.,' ]{0,20}$/)), (text) => {
        const value = parseNumber(text);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
