import { checkDigit } from './check-digit.js';
import { readVin } from './read-vin.js';

describe('readVin', () => {
  it('takes genuine VINs, with or without a check digit by region', () => {
    expect(readVin('WP0ZZZ99ZTS392124')).toEqual({ vin: 'WP0ZZZ99ZTS392124' });
    expect(readVin(' 1hgcm8263-3a004352 ')).toEqual({ vin: '1HGCM82633A004352' });
  });

  it('computes the check digit', () => {
    expect(checkDigit('1M8GDM9AXKP042788')).toBe('X');
    expect(checkDigit('11111111111111111')).toBe('1');
  });

  it('refuses a wrong check digit where it is law', () => {
    expect(readVin('1HGCM82633A123456')).toEqual({
      refused: 'has a wrong check digit: position 9 should be 7',
      position: 9,
    });
  });

  it('says where a text is no VIN, and what was probably meant', () => {
    expect(readVin('1HGCM826O3A004352')).toEqual({
      refused: 'is not a VIN at position 9: the letter O is never used, it may be 0',
      position: 9,
    });
    expect(readVin('1HGCM82633A0043')).toEqual({ refused: 'is not a VIN: 15 characters instead of 17' });
  });

  it.each(['1HGCM82633A00435', 'IHGCM82633A004352', '1HGCM82633A0043522', '😀', ''])(
    'refuses the shape of %j',
    (text) => {
      expect(readVin(text)).toMatchObject({ refused: expect.stringContaining('not a VIN') as string });
    },
  );
});
