import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Secret } from '../config/secret.js';
import { SealBrokenError } from './crypto.errors.js';
import { MasterKey } from './master-key.js';
import { KEY_BYTES, seal, unseal } from './sealing.js';

const key = randomBytes(KEY_BYTES);

describe('what is sealed', () => {
  it('is opened with its key and context alone, bit by bit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(), (plain, place) => {
        const sealed = seal(key, plain, 'a/1');
        expect(new Uint8Array(unseal(key, sealed, 'a/1'))).toEqual(plain);
        expect(() => unseal(key, sealed, 'a/2')).toThrow(SealBrokenError);
        expect(() => unseal(randomBytes(KEY_BYTES), sealed, 'a/1')).toThrow(SealBrokenError);
        const bent = Buffer.from(sealed);
        const at = place % bent.length;
        bent[at] = (bent[at] as number) ^ 1;
        expect(() => unseal(key, bent, 'a/1')).toThrow(SealBrokenError);
        expect(() => unseal(key, sealed.subarray(0, at), 'a/1')).toThrow(SealBrokenError);
      }),
    );
  });

  it('looks different each time', () => {
    expect(seal(key, Buffer.from('x'), 'c').equals(seal(key, Buffer.from('x'), 'c'))).toBe(false);
  });
});

describe('a master key', () => {
  const of = (environment: 'development' | 'production', masterKey?: string) =>
    MasterKey.of({ environment, encryption: { masterKey: masterKey && new Secret(masterKey) } } as never);
  const [one, other] = [randomBytes(KEY_BYTES).toString('base64'), randomBytes(KEY_BYTES).toString('base64')];

  it('wraps keys for their owners', () => {
    const { key: made, wrapped } = of('production', one).makeKey('ann');
    expect(of('production', one).unwrap(wrapped, 'ann')).toEqual(made);
    expect(() => of('production', one).unwrap(wrapped, 'bob')).toThrow(SealBrokenError);
    expect(() => of('production', other).unwrap(wrapped, 'ann')).toThrow(SealBrokenError);
  });

  it('makes hashes that others cannot make, a purpose apart', () => {
    const hash = (text: string, purpose = 'email') =>
      of('production', text).hash(purpose, 'a').toString('hex');
    expect(hash(one)).toBe(hash(one));
    expect(new Set([hash(one), hash(other), hash(one, 'phone')]).size).toBe(3);
  });

  it('is a common one in development, and needed in production', () => {
    expect(of('development').hash('a', 'b')).toEqual(of('development').hash('a', 'b'));
    expect(() => of('production')).toThrow('ROVER_MASTER_KEY');
  });
});
