import { Inject, Injectable } from '@nestjs/common';
import { deliveryReceipt } from '@rover/contracts';
import type { ReceiptStatus, RequestOf, takeReceipt, takeTwilioReceipt } from '@rover/contracts';
import { CLOCK, compileSchema, CONFIG } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { ShowroomConfig } from '../../showroom.config.js';
import { twilioCallbackUrl } from '../channels/twilio.provider.js';
import { ReceiptSignatureError } from '../notification.errors.js';
import { ReceiptRepository } from './receipt.repository.js';
import { isSigned } from './standard-webhook.js';
import { isSignedByTwilio } from './twilio-signature.js';

const receipts = compileSchema(deliveryReceipt);
/** What Twilio says of a message in the end; everything else is on the way there. */
const twilioStatuses: Readonly<Record<string, ReceiptStatus>> = {
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'bounced',
  failed: 'failed',
};

/** Keeps what providers say of messages afterwards, from nobody whose signature is not right. */
@Injectable()
export class ReceiptService {
  constructor(
    private readonly repository: ReceiptRepository,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ReceiptSignatureError, ValidationError */
  async take({ headers, body }: RequestOf<typeof takeReceipt>): Promise<{ known: boolean }> {
    const { webhookSecrets: secrets } = this.config.notifications;
    if (!isSigned(headers, body, { secrets, now: this.clock.now() })) throw new ReceiptSignatureError();
    const { type, timestamp, data } = receipts.parse(JSON.parse(body));
    const status = type.slice('notification.'.length) as ReceiptStatus;
    const time = timestamp === undefined ? new Date(this.clock.now()) : new Date(timestamp);
    const { code = null, ...of } = data;
    return { known: await this.#keepOfAny(of, { status, code, time }) };
  }

  /** @throws ReceiptSignatureError */
  async takeTwilio({ signature, fields }: RequestOf<typeof takeTwilioReceipt>): Promise<{ known: boolean }> {
    const { authToken } = this.config.notifications.twilio;
    const url = twilioCallbackUrl(this.config.notifications.publicUrl);
    if (!authToken || !isSignedByTwilio({ url, fields, signature }, authToken))
      throw new ReceiptSignatureError();
    const status = twilioStatuses[textOf(fields, 'MessageStatus')];
    const providerId = textOf(fields, 'MessageSid');
    if (status === undefined || providerId === '') return { known: false };
    const code = textOf(fields, 'ErrorCode') || null;
    const said = { status, code, time: new Date(this.clock.now()) };
    return { known: await this.repository.keep({ provider: 'twilio', providerId }, said) };
  }

  /** Mail and webhooks: whoever has the secret tells of both. */
  async #keepOfAny(
    of: { notificationId?: string; providerId?: string },
    said: { status: ReceiptStatus; code: string | null; time: Date },
  ): Promise<boolean> {
    const known = [];
    for (const provider of ['webhook', 'smtp'])
      known.push(await this.repository.keep({ provider, ...of }, said));
    return known.includes(true);
  }
}

const textOf = (fields: RequestOf<typeof takeTwilioReceipt>['fields'], name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
};
