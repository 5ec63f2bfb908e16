import type { IncomingHttpHeaders } from 'node:http';

const BEARER = 'bearer ';
const BASIC = 'basic ';
const DEVICE_KEY = 'rvk_';

/** Whether a credential is a device key and no token. */
export const isDeviceKey = (credential: string): boolean => credential.startsWith(DEVICE_KEY);

/**
 * The credential of a request: `Authorization: Bearer <token or device key>`, `X-Device-Key`, or, since phone apps
 * know nothing else, a device key as the password of `Authorization: Basic`. Never from the query: that ends in logs
 * ({@link deviceKeyInQuery} is for the routes that have to do with less).
 */
export function credentialOf(headers: IncomingHttpHeaders): string | undefined {
  const { authorization } = headers;
  if (authorization === undefined) {
    const key = headers['x-device-key'];
    return typeof key === 'string' ? key : undefined;
  }
  if (hasScheme(authorization, BEARER)) return authorization.slice(BEARER.length).trim() || undefined;
  return hasScheme(authorization, BASIC) ? devicePassword(authorization.slice(BASIC.length)) : undefined;
}

/**
 * Takes a device key out of a query's `key`, for apps that can be given an address and nothing else. A token is never
 * taken there: a key speaks for its own vehicles alone, and can be revoked by itself.
 */
export function deviceKeyInQuery(query: Record<string, unknown>): string | undefined {
  const { key } = query;
  if (typeof key !== 'string' || !isDeviceKey(key)) return undefined;
  delete query['key'];
  return key;
}

const hasScheme = (authorization: string, scheme: string): boolean =>
  authorization.slice(0, scheme.length).toLowerCase() === scheme;

function devicePassword(encoded: string): string | undefined {
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const password = text.slice(text.indexOf(':') + 1);
  return isDeviceKey(password) ? password : undefined;
}
