import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secret } from '@rover/platform';

/** The three headers of a webhook, by the specification of Standard Webhooks. */
export interface WebhookHeaders {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: string;
  /** `v1,` and base64; several, separated by spaces. */
  readonly signature: string;
}

/** How far a clock may be off, s. */
const TOLERANCE_S = 300;
const PREFIX = 'whsec_';

/** Signs a body with each of the secrets (`whsec_…`), so that who knows one of them finds a right signature. */
export function signed(
  { id, body, at }: { id: string; body: string; at: number },
  secrets: Secret<string[]>,
): WebhookHeaders {
  const timestamp = String(Math.floor(at / 1_000));
  const signatures = secrets.reveal().map((secret) => `v1,${hmac(secret, `${id}.${timestamp}.${body}`)}`);
  return { id, timestamp, signature: signatures.join(' ') };
}

/** Whether one of the signatures was made with one of the secrets, for this body, within five minutes of now (epoch ms). */
export function isSigned(
  { id, timestamp, signature }: WebhookHeaders,
  body: string,
  { secrets, now }: { secrets: Secret<string[]>; now: number },
): boolean {
  if (id === '' || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now / 1_000 - Number(timestamp)) > TOLERANCE_S) return false;
  const given = signature
    .split(' ')
    .filter((one) => one.startsWith('v1,'))
    .map((one) => Buffer.from(one.slice(3)));
  return secrets
    .reveal()
    .map((secret) => Buffer.from(hmac(secret, `${id}.${timestamp}.${body}`)))
    .some((right) => given.some((one) => one.length === right.length && timingSafeEqual(one, right)));
}

const hmac = (secret: string, text: string): string =>
  createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
    .update(text)
    .digest('base64');
