import type { Secret } from '@rover/platform';
import type { GuardedHttp } from './guarded-http.js';
import { DeliveryError, type Message, type Provider } from './provider.js';

export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: Secret;
  /** A number, a sender name, or a messaging service (`MG…`). */
  readonly from: string;
  /** Of its API. */
  readonly url: string;
}

/** Where Twilio tells what became of a message; it signs this very address. */
export const twilioCallbackUrl = (publicUrl: string): string =>
  `${publicUrl.replace(/\/$/, '')}/api/v1/notifications/receipts/twilio`;

/** Sends SMS by Twilio's Messages API (2010-04-01). It knows no idempotency: what may have been sent is not sent again. */
export class TwilioProvider implements Provider {
  readonly name = 'twilio';
  readonly recognises = false;

  constructor(
    private readonly account: TwilioAccount,
    private readonly publicUrl: string,
    private readonly http: GuardedHttp,
  ) {}

  async send({ to, text }: Message): Promise<string | null> {
    const { accountSid, authToken, from, url } = this.account;
    const sender = from.startsWith('MG') ? 'MessagingServiceSid' : 'From';
    const form = new URLSearchParams({ To: to, [sender]: from, Body: text });
    // Twilio calls back what it can reach alone.
    if (this.publicUrl.startsWith('https:')) form.set('StatusCallback', twilioCallbackUrl(this.publicUrl));
    const headers = {
      authorization: `Basic ${Buffer.from(`${accountSid}:${authToken.reveal()}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    };
    const path = `/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`;
    const { body } = await this.http
      .post(`${url.replace(/\/$/, '')}${path}`, headers, form.toString())
      .catch(rethrow);
    return sidIn(body);
  }
}

/** Twilio's own number of an error says more than the status. */
function rethrow(error: unknown): never {
  if (error instanceof DeliveryError && typeof error.cause === 'string') {
    const code = parsed(error.cause)['code'];
    if (typeof code === 'number') throw new DeliveryError(`TWILIO_${code}`, error.fate, error.cause);
  }
  throw error;
}

/** It was taken: without its id, receipts cannot be matched, and that is all. */
function sidIn(body: string): string | null {
  const { sid } = parsed(body);
  return typeof sid === 'string' ? sid : null;
}

function parsed(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return {};
  }
}
