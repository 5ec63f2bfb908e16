import fc from 'fast-check';
import { dtcOf, dtcsOf } from './dtc.js';
import { readObd } from './read-obd.js';

const told = (text: string) =>
  Object.fromEntries(readObd(text).values.map(({ name, value }) => [name, value]));

describe('readObd', () => {
  it('reads single answers, headers off, and passes over what the adapter says', () => {
    const text = '010C\rSEARCHING...\r41 0C 1A F9\r\r>010D\r410D3C\r>0105\rNO DATA\r>';
    expect(told(text)).toEqual({ engineSpeed: 1726.25, speed: 60 });
    expect(readObd(text).unread).toEqual([]);
  });

  it('keeps the fractions that integers would cut off', () => {
    expect(told('41 04 80')).toEqual({ engineLoad: (128 * 100) / 255 });
    expect(told('41 0C 00 03')).toEqual({ engineSpeed: 0.75 });
  });

  it('takes the markers of SAE for what they say: nothing is known', () => {
    expect(told('41 0D FF\r41 2F 00')).toEqual({});
    expect(told('41 0D FE\r41 2F 01')).toEqual({ speed: 254, fuelLevel: 100 / 255 });
  });

  it('reads several parameters of one answer, and headers of 11 and 29 bits', () => {
    expect(told('7E8 06 41 05 7B 0D 28 04 00')).toMatchObject({ coolantTemp: 83, speed: 40 });
    expect(told('7E8 06 41 05 7B 0D 28 00')).toEqual({ coolantTemp: 83, speed: 40 });
    expect(told('18DAF110 04 41 0C 1A F8 00 00 00')).toEqual({ engineSpeed: 1726 });
    expect(told('48 6B 10 41 05 7B C4')).toEqual({ coolantTemp: 83 });
    expect(told('83 F1 11 41 05 7B 46')).toEqual({ coolantTemp: 83 });
  });

  it.each([
    ['headers off', '014\r0: 49 02 01 31 46 41\r1: 48 50 33 46 32 38 43\r2: 4C 31 32 33 34 35 36\r>'],
    [
      'headers on',
      '7E8 10 14 49 02 01 31 46 41\r7E8 21 48 50 33 46 32 38 43\r7E8 22 4C 31 32 33 34 35 36\r>',
    ],
    [
      'an older bus',
      '49 02 01 00 00 00 31\r49 02 02 46 41 48 50\r49 02 03 33 46 32 38\r49 02 04 43 4C 31 32\r49 02 05 33 34 35 36',
    ],
  ])('puts a VIN together: %s', (_name, text) => {
    expect(readObd(text).vin).toBe('1FAHP3F28CL123456');
  });

  it('keeps two control units apart that answer at once', () => {
    const text =
      '7E8 10 0A 43 04 01 01 02 02\r7E9 10 0A 43 04 C1 00 81 23\r7E8 21 03 03 04 04\r7E9 21 41 00 00 17';
    expect(readObd(text).dtcs?.map(({ code }) => code)).toEqual([
      'P0101',
      'P0202',
      'P0303',
      'P0404',
      'U0100',
      'B0123',
      'C0100',
      'P0017',
    ]);
  });

  it('reads no answer of which a part was lost', () => {
    const { vin, unread } = readObd('014\r0: 49 02 01 31 46 41\r2: 4C 31 32 33 34 35 36');
    expect(vin).toBeUndefined();
    expect(unread).toEqual(['49 02 01 31 46 41']);
  });

  it('tells pending, confirmed and permanent codes apart, and none from not asked', () => {
    expect(readObd('43 02 01 43 01 96\r47 01 01 43\r4A 01 01 96').dtcs).toEqual([
      { code: 'P0143', status: 'confirmed' },
      { code: 'P0196', status: 'permanent' },
    ]);
    expect(readObd('43 01 33 00 00 00 00').dtcs).toEqual([{ code: 'P0133', status: 'confirmed' }]);
    expect(readObd('43 00').dtcs).toEqual([]);
    expect(readObd('41 0D 00').dtcs).toBeUndefined();
  });

  it('reads what a freeze frame holds beside, not into, what is now', () => {
    const { values, freezeFrame } = readObd('42 02 00 01 33\r42 0C 00 1A F8\r41 0C 00 00');
    expect(values).toEqual([{ name: 'engineSpeed', value: 0, unit: 'rpm' }]);
    expect(freezeFrame).toEqual([
      { name: 'dtc', value: 'P0133' },
      { name: 'engineSpeed', value: 1726, unit: 'rpm' },
    ]);
  });

  it('reads the bitmaps of what a car has', () => {
    const { supported } = readObd('41 00 BE 1F A8 13\r41 20 80 00 00 00');
    expect(supported.slice(0, 6)).toEqual([1, 3, 4, 5, 6, 7]);
    expect(supported.slice(-3)).toEqual([0x1f, 0x20, 0x21]);
  });

  it('keeps the bytes of parameters that it does not know', () => {
    expect(readObd('41 C7 01 02').unknown).toEqual({ C7: '0102' });
    expect(readObd('41 0C 1A').unknown).toEqual({ '0C': '1A' });
  });

  it('gives a value only where its support bit is set', () => {
    expect(told('41 67 01 7B 7C')).toEqual({ coolantTemp1: 83 });
  });

  it('reads any text without failing', () => {
    const line = fc.oneof(
      fc.string(),
      fc.uint8Array({ maxLength: 12 }).map((bytes) => [...bytes].map((byte) => byte.toString(16)).join(' ')),
      fc.constantFrom('014', '0:49 02', '7E8 10 14 49 02', '7E8 21 00', '41', '4', '43'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { value } of readObd(lines.join('\r')).values)
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('finds every code again in the bytes that it was made of', () => {
    const pair = fc.tuple(fc.nat(255), fc.nat(255)).filter(([high, low]) => high + low > 0);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
        const codes = pairs.map(([high, low]) => dtcOf(high, low));
        expect(dtcsOf([pairs.length, ...pairs.flat()])).toEqual(codes);
        for (const code of codes) expect(code).toMatch(/^[PCBU][0-3][0-9A-F]{3}$/);
      }),
    );
  });
});
