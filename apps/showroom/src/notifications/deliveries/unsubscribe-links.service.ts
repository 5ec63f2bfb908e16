import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { NotificationChannel } from '@rover/contracts';
import { CONFIG } from '@rover/platform';
import type { ShowroomConfig } from '../../showroom.config.js';
import { ConsentService } from '../../customers/privacy/consent.service.js';
import { UnsubscribeUnknownError } from '../notification.errors.js';
import { NotificationSeals } from '../notification-seals.service.js';

const SEPARATOR = '~';

/** Addresses at which advertising is ended by whoever was sent them, without signing in (RFC 8058). */
@Injectable()
export class UnsubscribeLinks {
  constructor(
    private readonly seals: NotificationSeals,
    private readonly consents: ConsentService,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
  ) {}

  of(customerId: string, channel: NotificationChannel): string {
    const token = [customerId, channel, this.seals.proofOf(subjectOf(customerId, channel))].join(SEPARATOR);
    return `${this.config.notifications.publicUrl.replace(/\/$/, '')}/api/v1/notifications/unsubscribe/${token}`;
  }

  /** The same again changes nothing more. @throws UnsubscribeUnknownError, CustomerNotFoundError */
  async use(token: string): Promise<{ channel: string; status: 'denied' }> {
    const [customerId = '', channel = '', proof = ''] = token.split(SEPARATOR);
    const proofs = this.seals.proofsOf(subjectOf(customerId, channel));
    if (!proofs.some((one) => isSame(proof, one)) || channel !== 'email') throw new UnsubscribeUnknownError();
    await this.consents.optOut(customerId, channel, 'one-click unsubscribe');
    return { channel, status: 'denied' };
  }
}

const subjectOf = (customerId: string, channel: string): string => `${customerId}${SEPARATOR}${channel}`;

const isSame = (given: string, made: string): boolean =>
  given.length === made.length && timingSafeEqual(Buffer.from(given), Buffer.from(made));
