import fc from 'fast-check';
import { compareEntries, parseCursor, partitionName, serialiseCursor } from './cursor.js';

const entryId = fc
  .tuple(fc.nat({ max: 4_102_444_800_000 }), fc.nat({ max: 1_000_000 }))
  .map(([ms, n]) => `${ms}-${n}`);
const position = fc.tuple(fc.constantFrom('deals', 'telemetry', 'floor'), fc.nat({ max: 63 }), entryId);
const cursor = fc
  .array(position, { maxLength: 20 })
  .map((positions) => new Map(positions.map(([topic, n, id]) => [partitionName(topic, n), id])));

describe('a cursor', () => {
  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(cursor, (original) => {
        expect(parseCursor(serialiseCursor(original))).toEqual(original);
      }),
    );
  });

  it('is short, since it travels with every event', () => {
    const eight = new Map(
      Array.from({ length: 8 }, (_, n) => [partitionName('deals', n), '1790000000000-12']),
    );
    expect(serialiseCursor(eight).length).toBeLessThan(180);
  });

  it.each([
    'x',
    'deals',
    'deals.0',
    'deals.0.',
    'deals.0.a',
    'deals.0.a-b~',
    'deals.-1.a-b',
    'de:als.0.a-b',
    'deals.0.a-b\n',
    '__proto__',
    'deals.0.A-B',
    'deals.0.a-b'.repeat(500),
  ])('%p is refused', (text) => {
    expect(() => parseCursor(text)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
  });

  it('is refused with that code or read, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(serialiseCursor(parseCursor(text)).split('~')).toHaveLength(
            new Set(text.split('~').map((part) => part.split('.').slice(0, 2).join())).size,
          );
        } catch (error) {
          expect(error).toMatchObject({ code: 'CURSOR_INVALID' });
        }
      }),
    );
  });
});

describe('compareEntries', () => {
  it('orders by time, then by sequence, as numbers', () => {
    const ids = ['9-0', '10-0', '10-9', '10-10', '100-1'];
    expect([...ids].reverse().sort(compareEntries)).toEqual(ids);
    expect(compareEntries('5-1', '5-1')).toBe(0);
  });
});
