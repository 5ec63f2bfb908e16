import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { CommonConfig } from '../config/common.config.js';
import { ConfigError } from '../config/config.errors.js';
import { secretEnv } from '../config/env.js';
import { Secret } from '../config/secret.js';
import { KEY_BYTES, seal, unseal } from './sealing.js';

const VARIABLE = 'ROVER_MASTER_KEY';
const FURTHER = 'ROVER_MASTER_KEY_PREVIOUS';
const developmentKey = new Secret(Buffer.from('for development and tests alone!').toString('base64'));

/** A key of somebody's data: as it is used, and as it is stored. */
export interface DataKey {
  readonly key: Buffer;
  readonly wrapped: Buffer;
}

const isKey = (text: string): boolean => Buffer.from(text, 'base64').length === KEY_BYTES;

/** What an app that encrypts has in its configuration. */
export const encryptionConfig = z.object({
  masterKey: secretEnv(
    VARIABLE,
    z.base64().refine(isKey, 'must be 32 bytes in base64').optional(),
    'Key that wraps the keys of personal data, 32 bytes in base64 (openssl rand -base64 32); needed in production. Whoever loses it loses the data.',
  ),
  furtherKeys: secretEnv(
    FURTHER,
    z
      .string()
      .refine((text) => keysOf(text).every(isKey), 'must be keys of 32 bytes in base64, separated by commas')
      .optional(),
    'Further keys that open what was sealed, separated by commas: the one before, or the one to come, while the master key is changed.',
  ),
});

/**
 * The key that wraps other keys. Each person's data has a key of its own, stored wrapped: destroying that one key makes
 * their data unreadable, wherever copies of it lie. What it does is done with keys derived from it (HKDF, RFC 5869).
 */
export class MasterKey {
  readonly #wrapping: Buffer;
  readonly #further: readonly Buffer[];
  readonly #hashing: Buffer;
  /** Tells master keys apart, and nothing of the key. */
  readonly fingerprint: Buffer;

  /**
   * @param secret 32 bytes in base64: seals and opens
   * @param further the same, of keys that only open: those before, and one that is to come
   */
  constructor(secret: Secret, further: readonly Secret[] = []) {
    this.#wrapping = derived(secret, 'wrap');
    this.#further = further.map((one) => derived(one, 'wrap'));
    this.#hashing = derived(secret, 'hash');
    this.fingerprint = derived(secret, 'fingerprint');
  }

  /**
   * The configured one. Outside production a key that everybody knows will do.
   * @throws ConfigError in production without one
   */
  static of({
    environment,
    encryption,
  }: Pick<CommonConfig, 'environment'> & { encryption: z.output<typeof encryptionConfig> }): MasterKey {
    const { masterKey, furtherKeys } = encryption;
    const further = keysOf(furtherKeys?.reveal() ?? '').map((text) => new Secret(text));
    if (masterKey) return new MasterKey(masterKey, further);
    if (environment === 'production') throw new ConfigError([`${VARIABLE} is not set: production needs one`]);
    return new MasterKey(developmentKey, further);
  }

  /** A new key. @param owner whose data it is for: it can be unwrapped for nobody else */
  makeKey(owner: string): DataKey {
    const key = randomBytes(KEY_BYTES);
    return { key, wrapped: seal(this.#wrapping, key, owner) };
  }

  /** Whether keys may be wrapped by another key than the one that seals now. */
  get isChanging(): boolean {
    return this.#further.length > 0;
  }

  /** By whichever of the keys it was wrapped. @throws SealBrokenError */
  unwrap(wrapped: Uint8Array, owner: string): Buffer {
    return this.#open(wrapped, owner).key;
  }

  /** The same key, wrapped by the key that seals now; undefined where it is already. @throws SealBrokenError */
  rewrapped(wrapped: Uint8Array, owner: string): Buffer | undefined {
    const { key, by } = this.#open(wrapped, owner);
    return by === this.#wrapping ? undefined : seal(this.#wrapping, key, owner);
  }

  /** The key of {@link keyedHash} that begins where nobody has kept one yet, wrapped. */
  firstHashingKey(owner: string): Buffer {
    return seal(this.#wrapping, this.#hashing, owner);
  }

  #open(wrapped: Uint8Array, owner: string): { key: Buffer; by: Buffer } {
    let broken: unknown;
    for (const by of [this.#wrapping, ...this.#further])
      try {
        return { key: unseal(by, wrapped, owner), by };
      } catch (error) {
        broken ??= error;
      }
    throw broken;
  }
}

/** A keyed hash (HMAC-SHA-256): equal texts of one purpose are recognised, and nobody without the key can try them out. */
export const keyedHash = (key: Buffer, purpose: string, text: string): Buffer =>
  createHmac('sha256', key).update(`${purpose}\0${text}`).digest();

function keysOf(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

const derived = (secret: Secret, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(secret.reveal(), 'base64'), '', `rover.${purpose}`, KEY_BYTES));
