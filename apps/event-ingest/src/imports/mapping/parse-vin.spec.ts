import { checkDigit, parseVin } from './parse-vin.js';

describe('parseVin', () => {
  it('takes genuine VINs, with or without a check digit by region', () => {
    expect(parseVin('WP0ZZZ99ZTS392124')).toEqual({ value: 'WP0ZZZ99ZTS392124' });
    expect(parseVin(' 1hgcm8263-3a004352 ')).toEqual({ value: '1HGCM82633A004352' });
  });

  it('computes the check digit', () => {
    expect(checkDigit('1M8GDM9AXKP042788')).toBe('X');
    expect(checkDigit('11111111111111111')).toBe('1');
  });

  it('refuses a wrong check digit where it is law', () => {
    expect(parseVin('1HGCM82633A123456')).toEqual({ refused: 'has a wrong check digit' });
  });

  it.each(['1HGCM82633A00435', 'IHGCM82633A004352', '1HGCM82633A0043522', '😀'])(
    'refuses the shape of %j',
    (text) => {
      expect(parseVin(text)).toMatchObject({ refused: expect.stringContaining('not a VIN') as string });
    },
  );

  it('sees nothing in an empty cell', () => {
    expect(parseVin('')).toBeUndefined();
    expect(parseVin(null)).toBeUndefined();
  });
});
