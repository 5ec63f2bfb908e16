import { Inject, Injectable } from '@nestjs/common';
import { getDelivery, listDeliveries, listShown, redriveDelivery, stockKeepers } from '@rover/contracts';
import type {
  Caller,
  Delivery,
  Notification,
  RequestContract,
  RequestOf,
  ShownMessage,
  WrittenMessage,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page } from '@rover/persistence';
import { CLOCK, requireRole } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { showroomsOf } from '../../common/showroom-access.js';
import { AccessAudit } from '../../customers/access/access-audit.service.js';
import { NotificationNotFoundError, NotificationStateError } from '../notification.errors.js';
import { deliveryOf, type StoredNotification } from '../stored-notification.js';
import { Composer } from './composer.service.js';
import { NotificationRepository } from './notification.repository.js';

/** What people were told, as they see it, and as those do who look after it. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationRepository,
    private readonly composer: Composer,
    private readonly audit: AccessAudit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws CursorInvalidError */
  async own(request: { unread?: boolean; kind?: string; limit: number; cursor?: string }, { sub }: Caller) {
    const { data, meta } = await this.notifications.own(sub, request);
    return { data: await Promise.all(data.map((row) => this.#shown(row))), meta };
  }

  unread({ sub }: Caller): Promise<number> {
    return this.notifications.unread(sub);
  }

  /** @throws NotificationNotFoundError */
  async get(id: string, caller: Caller): Promise<Notification> {
    return this.#shown(await this.#ofCaller(id, caller));
  }

  /** @throws NotificationNotFoundError */
  async mark(id: string, read: boolean, caller: Caller): Promise<Notification> {
    const row = await this.#ofCaller(id, caller);
    const readAt = read ? (row.readAt ?? new Date(this.clock.now())) : null;
    await this.notifications.mark(id, readAt);
    return this.#shown({ ...row, readAt });
  }

  /** Answers how many were unread. */
  markAll(until: string | undefined, { sub }: Caller): Promise<number> {
    return this.notifications.markAll(sub, new Date(this.clock.now()), until);
  }

  /** @throws ForbiddenError, CursorInvalidError */
  async deliveries(request: RequestOf<typeof listDeliveries>, caller: Caller): Promise<Page<Delivery>> {
    requireRole(caller, stockKeepers);
    const { data, meta } = await this.notifications.deliveries(request, showroomsOf(caller));
    await this.#note(caller, listDeliveries, data);
    return { data: data.map(deliveryOf), meta };
  }

  /** @throws ForbiddenError, NotificationNotFoundError */
  async delivery(id: string, caller: Caller): Promise<Delivery> {
    const row = this.#kept(await this.notifications.find(id), caller);
    await this.#note(caller, getDelivery, [row]);
    return deliveryOf(row);
  }

  /** @throws ForbiddenError, NotificationNotFoundError, NotificationStateError */
  async redrive(id: string, caller: Caller): Promise<Delivery> {
    await this.database.transaction(async (tx) => {
      const { state, content, kind } = this.#kept(await this.notifications.lock(tx, id), caller);
      if (state !== 'failed' && state !== 'unknown') throw new NotificationStateError(state);
      if (content === null && kind !== 'digest') throw new NotificationStateError('erased');
      await this.notifications.redrive(tx, id, new Date(this.clock.now()));
    });
    const row = this.#kept(await this.notifications.find(id), caller);
    await this.#note(caller, redriveDelivery, [row]);
    return deliveryOf(row);
  }

  /** For the platform itself, which knows who may see it. @throws ForbiddenError */
  async written(customerIds: readonly string[], caller: Caller): Promise<WrittenMessage[]> {
    requireRole(caller, ['admin']);
    const rows = await this.notifications.ofCustomers(customerIds);
    return Promise.all(
      rows.map(async (row) => {
        const { id, kind, channel, state, createdAt, sentAt } = row;
        const { subject = null, text = null } = (await this.composer.contentOf(row)) ?? {};
        const times = { createdAt: createdAt.toISOString(), sentAt: sentAt && sentAt.toISOString() };
        const recipient = { kind: row.audience, id: row.recipientId };
        return { id, kind, channel, state, recipient, ...times, subject, text };
      }),
    );
  }

  /** @throws ForbiddenError, CursorInvalidError */
  async shown(request: RequestOf<typeof listShown>, caller: Caller): Promise<Page<ShownMessage>> {
    requireRole(caller, stockKeepers);
    const { data, meta } = await this.notifications.shown(request, showroomsOf(caller));
    await this.#note(caller, listShown, data);
    return { data: await Promise.all(data.map((row) => this.#message(row))), meta };
  }

  async #ofCaller(id: string, { sub }: Caller): Promise<StoredNotification> {
    const row = await this.notifications.find(id);
    const isTheirs = row?.userId === sub && row.channel === 'socket' && row.state === 'sent';
    if (!row || !isTheirs) throw new NotificationNotFoundError();
    return row;
  }

  #kept(row: StoredNotification | undefined, caller: Caller): StoredNotification {
    requireRole(caller, stockKeepers);
    const seen = showroomsOf(caller);
    const isSeen = row && (!seen || (row.showroomId !== null && seen.includes(row.showroomId)));
    if (!isSeen) throw new NotificationNotFoundError();
    return row;
  }

  async #shown(row: StoredNotification): Promise<Notification> {
    const { id, kind, showroomId, references, createdAt, readAt } = row;
    const content = await this.composer.contentOf(row);
    return {
      ...{ id, kind, showroomId, references },
      ...{ createdAt: createdAt.toISOString(), readAt: readAt && readAt.toISOString() },
      ...{ subject: content?.subject ?? null, text: content?.text ?? null },
    };
  }

  async #message(row: StoredNotification): Promise<ShownMessage> {
    const { id, kind, channel, showroomId, language, audience, recipientId, sentAt } = row;
    const content = await this.composer.contentOf(row);
    const said = content && this.composer.message(row, content, content.to ?? '');
    return {
      ...{ id, kind, channel, showroomId, language, recipient: { kind: audience, id: recipientId } },
      to: content?.to ?? null,
      ...{ subject: said?.subject ?? null, text: said?.text ?? null, html: said?.html ?? null },
      sentAt: (sentAt as Date).toISOString(),
    };
  }

  /** Whom a notification is about is personal, whoever it went to. */
  async #note(caller: Caller, door: RequestContract, rows: readonly StoredNotification[]): Promise<void> {
    const customers = rows.flatMap(({ customerId }) => customerId ?? []);
    if (customers.length > 0) await this.audit.note(caller, door, [...new Set(customers)]);
  }
}
