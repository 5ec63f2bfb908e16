import { Injectable } from '@nestjs/common';
import { MasterKey, seal, unseal } from '@rover/platform';
import { HashingKey } from '../../sealing/hashing-key.service.js';
import { CustomerNotFoundError } from '../customer.errors.js';
import type { Identifier } from '../identity/identifier.js';
import type { Hashes } from '../identity/identifier.repository.js';
import type { EventRow } from './customer-event.repository.js';
import type { CustomerEvent } from './customer-event.js';
import type { CustomerRow } from './customer.repository.js';
import type { CustomerState } from './customer-state.js';
import { nobody } from './customer-state.js';

type Keyed = Pick<CustomerRow, 'id' | 'wrappedKey'>;

/** What of an event is sealed. */
type Sealed = Pick<CustomerEvent, 'content'> & { readonly amid?: readonly string[] };

/** Seals what is stored of customers, each with their own key. Whoever's key is gone cannot be read any more. */
@Injectable()
export class CustomerSeals {
  constructor(
    private readonly master: MasterKey,
    private readonly hashing: HashingKey,
  ) {}

  /** A new key, wrapped. */
  makeKey(customerId: string): Buffer {
    return this.master.makeKey(customerId).wrapped;
  }

  /** The key of a customer, as it is used. @throws SealBrokenError */
  unwrap(wrapped: Uint8Array, customerId: string): Buffer {
    return this.master.unwrap(wrapped, customerId);
  }

  /** By which an identifier is found again, and which tells nothing to whoever lacks the key. */
  hashed<T extends Pick<Identifier, 'kind' | 'value'>>(identifier: T): T & Hashes {
    const [{ hash, generation }, ...former] = this.hashing.hashes(
      `customer.${identifier.kind}`,
      identifier.value,
    );
    return { ...identifier, hash, generation, former };
  }

  /** Of a one-time code. */
  hashOfCode(code: string): Buffer {
    return this.hashing.hash('customer.handoff', code);
  }

  /** All that a one-time code may be kept as. */
  hashesOfCode(code: string): Buffer[] {
    return this.hashing.everyHash('customer.handoff', code);
  }

  /** @throws CustomerNotFoundError when the customer is erased */
  seal(of: Keyed, value: unknown, context: string): Buffer {
    return seal(this.#keyOf(of), Buffer.from(JSON.stringify(value)), `${of.id}/${context}`);
  }

  /** @throws CustomerNotFoundError when the customer is erased */
  open<T>(of: Keyed, sealed: Uint8Array, context: string): T {
    return JSON.parse(unseal(this.#keyOf(of), sealed, `${of.id}/${context}`).toString()) as T;
  }

  sealState(row: CustomerRow, state: CustomerState): Buffer {
    return this.seal(row, state, 'state');
  }

  /** @throws CustomerNotFoundError when the customer is erased */
  stateOf(row: Keyed & Pick<CustomerRow, 'state'>): CustomerState {
    return row.state ? this.open<CustomerState>(row, row.state, 'state') : nobody;
  }

  rowOf(event: CustomerEvent, of: Keyed): EventRow {
    const { id, customerId, sequence, type, kind, channel, source, showroomId, actor, content, amid } = event;
    const sealed: Sealed = { content, ...(amid.length > 1 && { amid }) };
    return {
      ...{
        id,
        customer_id: customerId,
        sequence,
        type,
        kind,
        channel,
        source,
        showroom_id: showroomId,
        actor,
      },
      time: new Date(event.time),
      recorded_at: new Date(event.recordedAt),
      content: this.seal(of, sealed, String(sequence)),
    };
  }

  /** @throws CustomerNotFoundError when the customer is erased */
  eventOf(row: EventRow, of: Keyed): CustomerEvent {
    const { id, customer_id: customerId, sequence, type, kind, channel, source, actor } = row;
    const { content, amid = [customerId] } = this.open<Sealed>(of, row.content, String(sequence));
    return {
      ...{ id, customerId, sequence, type, kind, channel, source, actor, content, amid },
      showroomId: row.showroom_id,
      time: row.time.getTime(),
      recordedAt: row.recorded_at.getTime(),
    } as CustomerEvent;
  }

  #keyOf({ id, wrappedKey }: Keyed): Buffer {
    if (!wrappedKey) throw new CustomerNotFoundError();
    return this.unwrap(wrappedKey, id);
  }
}
