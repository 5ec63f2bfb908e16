import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { WebhookSignatureError } from './device.errors.js';

const hmac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('hex');

/** Smartcar signs the body with the application's management token (HMAC-SHA-256). @throws WebhookSignatureError */
export function assertSigned({ headers, rover_bodyText: text = '' }: FastifyRequest, secret: string): void {
  const given = Buffer.from(String(headers['sc-signature'] ?? ''));
  const expected = Buffer.from(hmac(secret, text));
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new WebhookSignatureError();
}

/** The proof that we hold the secret, which Smartcar asks for before it sends anything. */
export const answerChallenge = (challenge: string, secret: string): string => hmac(secret, challenge);
