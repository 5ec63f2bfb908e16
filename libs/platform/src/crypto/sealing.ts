import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealBrokenError } from './crypto.errors.js';

/** Length of a key of {@link seal}, bytes. */
export const KEY_BYTES = 32;

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts by AES-256-GCM (NIST SP 800-38D) under a random nonce; at most 2^32 texts under one key.
 * @param context what the text is and whose: opening it anywhere else fails
 * @returns nonce, tag and ciphertext in one piece
 */
export function seal(key: Buffer, plain: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** What {@link seal} encrypted. @throws SealBrokenError for another key or context, or when a bit has changed */
export function unseal(key: Buffer, sealed: Uint8Array, context: string): Buffer {
  try {
    const tagAt = NONCE_BYTES + TAG_BYTES;
    const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    }).setAAD(Buffer.from(context));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, tagAt));
    return Buffer.concat([decipher.update(sealed.subarray(tagAt)), decipher.final()]);
  } catch (cause) {
    throw new SealBrokenError(cause);
  }
}
