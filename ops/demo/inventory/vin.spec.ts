import { checkDigit, makeVin } from './vin.js';
import { Random } from './random.js';

describe('VIN', () => {
  it.each(['1HGCM82633A004352', '1M8GDM9AXKP042788', '11111111111111111', '5GZCZ43D13S812715'])(
    'knows the check digit of %s',
    (vin) => expect(checkDigit(vin)).toBe(vin[8]),
  );

  it('is well-formed, carries its check digit, and differs by serial', () => {
    const random = new Random(1);
    const vins = Array.from({ length: 500 }, (_, i) => makeVin(random, '1FA', 2005 + (i % 20), i));
    for (const vin of vins) {
      expect(vin).toMatch(/^[0-9A-HJ-NPR-Z]{17}$/);
      expect(vin[8]).toBe(checkDigit(vin));
    }
    expect(new Set(vins).size).toBe(500);
    expect([makeVin(random, '1FA', 2009, 1)[9], makeVin(random, '1FA', 2010, 1)[9]]).toEqual(['9', 'A']);
  });
});
