import fc from 'fast-check';
import { convert, isUnit } from './units.js';

describe('convert', () => {
  it.each([
    [60, 'mph', 'km/h', 96.56064],
    [10, 'knots', 'km/h', 18.52],
    [10, 'm/s', 'km/h', 36],
    [1, 'mi', 'm', 1609.344],
    [12.5, 'km', 'm', 12_500],
    [212, '°F', 'Celsius', 100],
    [-40, 'fahrenheit', '°C', -40],
    [32, 'psi', 'kPa', 220.632233],
    [2.3, 'bar', 'kPa', 230],
    [10, 'gal', 'l', 37.85411784],
    [12_600, 'mV', 'V', 12.6],
    [0.89, 'ratio', 'percent', 89],
    [90, 'min', 'h', 1.5],
    [30, 'mpg', 'l/100 km', 7.840486],
    [2, 'MPa', 'kPa', 2000],
    [300, 'K', 'celsius', 26.85],
  ])('%p %s in %s is %p', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, 5);
  });

  it.each([
    ['mph', 'Celsius'],
    ['furlongs', 'm'],
    ['km/h', 'parsec'],
    ['percent', 'V'],
    ['mpg', 'kPa'],
  ])('refuses %s in %s', (from, to) => {
    expect(convert(1, from, to)).toBeUndefined();
  });

  it('leaves a value in its own unit as it is, to the last digit', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(convert(value, 'km/h', 'kph')).toBe(value);
      }),
    );
  });

  it('comes back to where it began', () => {
    const pairs = fc.constantFrom(
      ['mph', 'km/h'],
      ['psi', 'kPa'],
      ['°F', 'Celsius'],
      ['mi', 'm'],
      ['gal', 'l'],
    );
    fc.assert(
      fc.property(pairs, fc.double({ min: -1e6, max: 1e6, noNaN: true }), ([from, to], value) => {
        const there = convert(value, from as string, to as string) as number;
        expect(convert(there, to as string, from as string)).toBeCloseTo(value, 4);
      }),
    );
  });

  it('knows its units in any case', () => {
    expect([isUnit('KPH'), isUnit('Kilometers per hour'), isUnit('mpg'), isUnit('ells')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
