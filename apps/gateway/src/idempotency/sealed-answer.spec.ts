import fc from 'fast-check';
import { nameOf, readKey, sealOf } from './idempotency-key.js';
import { seal, unseal } from './sealed-answer.js';

const key = (text: string, caller = 'ann') =>
  readKey(text, caller, 'deviceKeys.create') as NonNullable<ReturnType<typeof readKey>>;

describe('a sealed answer', () => {
  it('opens with its own key alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sealed = seal(text, sealOf(key('k1')));
        expect(unseal(sealed, sealOf(key('k1')))).toBe(Buffer.from(text).toString());
        expect(() => unseal(sealed, sealOf(key('k2')))).toThrow();
      }),
      { numRuns: 30 },
    );
  });

  it('is filed under another name for another caller', () => {
    expect(nameOf(key('k1'))).not.toBe(nameOf(key('k1', 'bob')));
  });
});

describe('readKey', () => {
  it.each(['', 'a b', 'é', 'x'.repeat(201), 'a\nb'])('refuses %j', (header) => {
    expect(() => readKey(header, 'ann', 'x')).toThrow(expect.objectContaining({ status: 400 }) as Error);
  });
});
