import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Secret } from '../config/secret.js';
import { SealBrokenError } from './crypto.errors.js';
import { keyedHash, MasterKey } from './master-key.js';
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
  const of = (environment: 'development' | 'production', masterKey?: string, furtherKeys?: string) =>
    MasterKey.of({
      environment,
      encryption: {
        masterKey: masterKey && new Secret(masterKey),
        furtherKeys: furtherKeys && new Secret(furtherKeys),
      },
    } as never);
  const [one, other] = [randomBytes(KEY_BYTES).toString('base64'), randomBytes(KEY_BYTES).toString('base64')];

  it('wraps keys for their owners', () => {
    const { key: made, wrapped } = of('production', one).makeKey('ann');
    expect(of('production', one).unwrap(wrapped, 'ann')).toEqual(made);
    expect(() => of('production', one).unwrap(wrapped, 'bob')).toThrow(SealBrokenError);
    expect(() => of('production', other).unwrap(wrapped, 'ann')).toThrow(SealBrokenError);
  });

  it('opens what further keys have wrapped, and wraps it anew by itself', () => {
    const { key: made, wrapped } = of('production', one).makeKey('ann');
    const next = of('production', other, ` ${one},`);
    expect(next.unwrap(wrapped, 'ann')).toEqual(made);
    const anew = next.rewrapped(wrapped, 'ann') as Buffer;
    expect(next.rewrapped(anew, 'ann')).toBeUndefined();
    expect(of('production', other).unwrap(anew, 'ann')).toEqual(made);
    expect(() => of('production', one).unwrap(anew, 'ann')).toThrow(SealBrokenError);
    // Whoever is not yet changed over can open what is sealed by the key to come.
    expect(of('production', one, other).unwrap(anew, 'ann')).toEqual(made);
    expect([next.isChanging, of('production', one).isChanging]).toEqual([true, false]);
  });

  it('begins with a key of hashes that others cannot make, a purpose apart', () => {
    const hash = (text: string, purpose = 'email') => {
      const master = of('production', text);
      return keyedHash(master.unwrap(master.firstHashingKey('x'), 'x'), purpose, 'a').toString('hex');
    };
    expect(hash(one)).toBe(hash(one));
    expect(new Set([hash(one), hash(other), hash(one, 'phone')]).size).toBe(3);
  });

  it('is a common one in development, and needed in production', () => {
    const { key, wrapped } = of('development').makeKey('ann');
    expect(of('development').unwrap(wrapped, 'ann')).toEqual(key);
    expect(() => of('production')).toThrow('ROVER_MASTER_KEY');
  });
});
