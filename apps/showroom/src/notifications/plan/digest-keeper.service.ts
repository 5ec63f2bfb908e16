import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { newId } from '../../common/new-id.js';
import { NotificationRepository } from '../deliveries/notification.repository.js';
import type { StoredNotification } from '../stored-notification.js';
import type { Gathering } from './drafter.service.js';

/**
 * Gathers what goes together. A digest is a notification itself, one for each recipient, channel and time by the same
 * unique key, so that it is claimed, sent and retried as any other. What comes in locks its row: one that is being sent
 * takes nothing more, and the next one does.
 */
@Injectable()
export class DigestKeeper {
  constructor(private readonly notifications: NotificationRepository) {}

  async gather(tx: Transaction, row: StoredNotification, { at, following }: Gathering) {
    for (let time = at; ; time = following(time)) {
      const digestId = await this.notifications.openDigest(tx, digestOf(row, time));
      if (digestId !== undefined)
        return { ...row, state: 'gathered' as const, digestId, dueAt: new Date(time), expiresAt: null };
    }
  }
}

/** Belongs to no showroom and no customer: whom its parts are about is theirs to say. */
const digestOf = (row: StoredNotification, time: number): StoredNotification => ({
  ...row,
  id: newId('ntf'),
  cause: `digest/${new Date(time).toISOString()}`,
  kind: 'digest',
  purpose: 'service',
  ...{ showroomId: null, customerId: null, references: {}, template: 'builtIn', expiresAt: null },
  ...{ wrappedKey: null, content: null, dueAt: new Date(time) },
});
