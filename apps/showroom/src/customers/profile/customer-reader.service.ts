import { Injectable } from '@nestjs/common';
import { getCustomerTimeline } from '@rover/contracts';
import type { Caller, Customer, TimelineEntry, RequestContract } from '@rover/contracts';
import type { Page } from '@rover/persistence';
import { AccessAudit } from '../access/access-audit.service.js';
import { standingOf } from '../access/customer-access.js';
import type { Standing } from '../access/customer-access.js';
import { CustomerNotFoundError } from '../customer.errors.js';
import { CustomerCache } from '../log/customer-cache.service.js';
import type { SealedCustomer } from '../log/customer-cache.service.js';
import { CustomerEventRepository } from '../log/customer-event.repository.js';
import type { EventRow } from '../log/customer-event.repository.js';
import { profileOf } from '../log/customer-profile.js';
import { CustomerRepository } from '../log/customer.repository.js';
import { CustomerSeals } from '../log/customer-seals.js';
import type { CustomerState } from '../log/customer-state.js';

/** A customer as a caller sees them. */
export interface Seen {
  readonly standing: Standing;
  readonly profile: Customer;
  readonly state: CustomerState;
}

/** Shows customers to whom they concern, and notes that it did. */
@Injectable()
export class CustomerReader {
  constructor(
    private readonly cache: CustomerCache,
    private readonly customers: CustomerRepository,
    private readonly events: CustomerEventRepository,
    private readonly seals: CustomerSeals,
    private readonly audit: AccessAudit,
  ) {}

  /** @throws CustomerNotFoundError */
  async see(id: string, caller: Caller, door: RequestContract): Promise<Seen> {
    const sealed = await this.cache.find(id);
    if (!sealed) throw new CustomerNotFoundError();
    const state = this.#opened(sealed);
    const standing = standingOf(caller, state);
    await this.audit.note(caller, door, [sealed.id]);
    return {
      standing,
      state,
      profile: profileOf({ ...sealed, updatedAt: new Date(sealed.updatedAt) }, state),
    };
  }

  /** Every touch and change of a customer, the latest first. @throws CustomerNotFoundError, CursorInvalidError */
  async timeline(
    id: string,
    page: { limit: number; cursor?: string },
    caller: Caller,
  ): Promise<Page<TimelineEntry>> {
    const { state } = await this.see(id, caller, getCustomerTimeline);
    const { data, meta } = await this.events.page(state.members, page);
    return { data: await this.entriesOf(data, state.members), meta };
  }

  /** Events that can be read as long as their customers have keys. */
  async entriesOf(rows: readonly EventRow[], members: readonly string[]): Promise<TimelineEntry[]> {
    const keys = await this.customers.keysOf(members);
    return rows.map((row) => {
      const event = this.seals.eventOf(row, {
        id: row.customer_id,
        wrappedKey: keys.get(row.customer_id) ?? null,
      });
      const { amid: _amid, recordedAt, time, content, ...frame } = event;
      return {
        ...frame,
        time: new Date(time).toISOString(),
        recordedAt: new Date(recordedAt).toISOString(),
        content: content as Record<string, unknown>,
      };
    });
  }

  #opened({ id, wrappedKey, state }: SealedCustomer): CustomerState {
    const row = { id, wrappedKey: Buffer.from(wrappedKey, 'base64'), state: Buffer.from(state, 'base64') };
    return this.seals.stateOf(row);
  }
}
