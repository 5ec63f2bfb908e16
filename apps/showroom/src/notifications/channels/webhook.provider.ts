import type { Secret } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { signed } from '../receipts/standard-webhook.js';
import type { GuardedHttp } from './guarded-http.js';
import type { Message, Provider } from './provider.js';

/**
 * Has SMS and push messages sent by a service of the operator's: posted as Standard Webhooks has it, signed with each
 * secret. `webhook-id` is the notification's id at every attempt, by which the receiver knows it again.
 */
export class WebhookProvider implements Provider {
  readonly name = 'webhook';
  readonly recognises = true;

  constructor(
    private readonly given: {
      readonly url: string;
      readonly secrets: Secret<string[]>;
      readonly http: GuardedHttp;
      readonly clock: Clock;
    },
  ) {}

  async send(message: Message): Promise<string | null> {
    const { url, secrets, http, clock } = this.given;
    const { id, kind, channel, to, subject, text } = message;
    const at = clock.now();
    const data = { notificationId: id, kind, to, subject, text };
    const body = JSON.stringify({
      type: `notification.${channel}`,
      timestamp: new Date(at).toISOString(),
      data,
    });
    const { timestamp, signature } = signed({ id, body, at }, secrets);
    const headers = {
      'content-type': 'application/json',
      ...{ 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature },
    };
    return providerIdIn((await http.post(url, headers, body)).body);
  }
}

/** A receiver may say by which id it will tell of the message. */
function providerIdIn(body: string): string | null {
  try {
    const { providerId } = JSON.parse(body) as { providerId?: unknown };
    return typeof providerId === 'string' && providerId !== '' ? providerId.slice(0, 200) : null;
  } catch {
    return null;
  }
}
