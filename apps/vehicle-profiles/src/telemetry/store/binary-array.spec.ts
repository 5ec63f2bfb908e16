import { binaryArray } from './binary-array.js';

describe('binaryArray', () => {
  it('is what array_send writes', () => {
    expect(binaryArray('int4', [1, undefined, -2]).toString('hex')).toBe(
      ['00000001', '00000001', '00000017', '00000003', '00000001'].join('') +
        ['00000004', '00000001', 'ffffffff', '00000004', 'fffffffe'].join(''),
    );
    expect(binaryArray('text', ['aé']).toString('hex')).toBe(
      ['00000001', '00000000', '00000019', '00000001', '00000001', '00000003', '61c3a9'].join(''),
    );
  });

  it.each([0, 946_684_800_000, 946_684_799_999, Date.UTC(2026, 10, 28, 12, 0, 0, 123), Date.UTC(2100, 0, 1)])(
    'counts the microseconds of %d',
    (time) => {
      const micros = binaryArray('timestamptz', [time]).readBigInt64BE(24);
      expect(micros).toBe(BigInt(time - 946_684_800_000) * 1_000n);
    },
  );
});
