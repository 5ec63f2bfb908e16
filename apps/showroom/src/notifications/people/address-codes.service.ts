import { Inject, Injectable } from '@nestjs/common';
import type { AddressChannel } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK, CONFIG } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { newId } from '../../common/new-id.js';
import type { ShowroomConfig } from '../../showroom.config.js';
import { NotificationRepository } from '../deliveries/notification.repository.js';
import { NotificationSeals } from '../notification-seals.service.js';
import { unsent } from '../stored-notification.js';
import { packOf } from '../templates/built-in/packs.js';
import { contentOf } from '../templates/writer.service.js';
import type { StoredPreferences } from './preference.repository.js';

/** A code on its way to an address. */
interface CodeToSend {
  readonly stored: StoredPreferences;
  readonly channel: AddressChannel;
  readonly code: string;
  /** For how long it is good. */
  readonly minutes: number;
}

/** Writes codes to addresses, as notifications: tried again and seen to like any other. */
@Injectable()
export class AddressCodes {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly seals: NotificationSeals,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async write(tx: Transaction, { stored, channel, code, minutes }: CodeToSend): Promise<void> {
    const { userId, preferences } = stored;
    const [id, now] = [newId('ntf'), this.clock.now()];
    const spoken = preferences.language?.split('-')[0] ?? this.config.notifications.language;
    const { language, pack } = packOf([spoken, this.config.notifications.language]);
    const words = { ...pack.addressCode, html: null };
    const content = contentOf(words, { code, minutes, recipientName: preferences.name ?? '' }, channel);
    await this.notifications.insert(tx, {
      ...{
        id,
        cause: `addressCode/${id}`,
        kind: 'addressCode',
        audience: 'user',
        recipientId: userId,
        userId,
      },
      ...{ channel, purpose: 'transactional', urgent: true, settled: false, showroomId: null },
      ...{ customerId: null, references: {}, language, template: 'builtIn' },
      ...(await this.seals.seal({ id, customerId: null }, content)),
      ...{ state: 'waiting', skipped: null, dueAt: new Date(now), createdAt: new Date(now), ...unsent },
      expiresAt: new Date(now + minutes * 60_000),
    });
  }
}
