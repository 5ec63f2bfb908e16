import { parseVin } from './parse-vin.js';

describe('parseVin', () => {
  it('takes a VIN, and says why something is none', () => {
    expect(parseVin(' 1hgcm8263-3a004352 ')).toEqual({ value: '1HGCM82633A004352' });
    expect(parseVin('1HGCM82633A123456')).toEqual({
      refused: 'has a wrong check digit: position 9 should be 7',
    });
  });

  it('sees nothing in an empty cell', () => {
    expect(parseVin('')).toBeUndefined();
    expect(parseVin(null)).toBeUndefined();
  });
});
