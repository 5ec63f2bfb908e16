import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secret } from '@rover/platform';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/**
 * Whether Twilio signed a form: HMAC-SHA-1 with the auth token over the address that it was given, and all fields by
 * name, name and value after one another (its "Security" documentation). The values of a field that is there several
 * times are sorted, and count once each.
 */
export function isSignedByTwilio(
  { url, fields, signature }: { url: string; fields: Fields; signature: string },
  token: Secret,
): boolean {
  const text = Object.keys(fields)
    .sort()
    .flatMap((name) => valuesOf(fields[name]).map((value) => `${name}${value}`))
    .join('');
  const right = Buffer.from(
    createHmac('sha1', token.reveal())
      .update(url + text)
      .digest('base64'),
  );
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}

const valuesOf = (value: Fields[string] | undefined): string[] =>
  typeof value === 'string' ? [value] : [...new Set(value ?? [])].sort();
