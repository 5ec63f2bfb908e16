import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { CommonConfig } from '../config/common.config.js';
import { ConfigError } from '../config/config.errors.js';
import { secretEnv } from '../config/env.js';
import { Secret } from '../config/secret.js';
import { KEY_BYTES, seal, unseal } from './sealing.js';

const VARIABLE = 'ROVER_MASTER_KEY';
const developmentKey = new Secret(Buffer.from('for development and tests alone!').toString('base64'));

/** A key of somebody's data: as it is used, and as it is stored. */
export interface DataKey {
  readonly key: Buffer;
  readonly wrapped: Buffer;
}

/** What an app that encrypts has in its configuration. */
export const encryptionConfig = z.object({
  masterKey: secretEnv(
    VARIABLE,
    z
      .base64()
      .refine((text) => Buffer.from(text, 'base64').length === KEY_BYTES, 'must be 32 bytes in base64')
      .optional(),
    'Key that wraps the keys of personal data, 32 bytes in base64 (openssl rand -base64 32); needed in production. Whoever loses it loses the data.',
  ),
});

/**
 * The key that wraps other keys. Each person's data has a key of its own, stored wrapped: destroying that one key makes
 * their data unreadable, wherever copies of it lie. What it does is done with keys derived from it (HKDF, RFC 5869).
 */
export class MasterKey {
  readonly #wrapping: Buffer;
  readonly #hashing: Buffer;

  /** @param secret 32 bytes in base64 */
  constructor(secret: Secret) {
    this.#wrapping = derived(secret, 'wrap');
    this.#hashing = derived(secret, 'hash');
  }

  /**
   * The configured one. Outside production a key that everybody knows will do.
   * @throws ConfigError in production without one
   */
  static of({
    environment,
    encryption,
  }: Pick<CommonConfig, 'environment'> & { encryption: z.output<typeof encryptionConfig> }): MasterKey {
    if (encryption.masterKey) return new MasterKey(encryption.masterKey);
    if (environment === 'production') throw new ConfigError([`${VARIABLE} is not set: production needs one`]);
    return new MasterKey(developmentKey);
  }

  /** A new key. @param owner whose data it is for: it can be unwrapped for nobody else */
  makeKey(owner: string): DataKey {
    const key = randomBytes(KEY_BYTES);
    return { key, wrapped: seal(this.#wrapping, key, owner) };
  }

  /** @throws SealBrokenError */
  unwrap(wrapped: Uint8Array, owner: string): Buffer {
    return unseal(this.#wrapping, wrapped, owner);
  }

  /** A keyed hash (HMAC-SHA-256): equal texts of one purpose are recognised, and nobody without the key can try them out. */
  hash(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.#hashing).update(`${purpose}\0${text}`).digest();
  }
}

const derived = (secret: Secret, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(secret.reveal(), 'base64'), '', `rover.${purpose}`, KEY_BYTES));
