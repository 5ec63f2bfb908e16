import { Inject, Injectable } from '@nestjs/common';
import { customerProfileUpdated } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { CustomerNotFoundError } from '../customer.errors.js';
import { applyEvent, stateOf } from './apply-event.js';
import { CustomerCache } from './customer-cache.service.js';
import { CustomerEventRepository } from './customer-event.repository.js';
import type { CustomerEvent, EventDraft } from './customer-event.js';
import { changedFields, chosen, searchNameOf } from './customer-profile.js';
import { CustomerRepository } from './customer.repository.js';
import type { CustomerRow } from './customer.repository.js';
import { CustomerSeals } from './customer-seals.js';
import { nobody } from './customer-state.js';
import type { CustomerState } from './customer-state.js';

/** A person whose rows are locked: the living customer, all that are part of it, and what their logs come to. */
export interface OpenCustomer {
  readonly living: CustomerRow;
  /** The living one too, by id. */
  readonly members: readonly CustomerRow[];
  readonly state: CustomerState;
}

/** Writes what happens to customers: their logs, the rows that are made of them, and the events that tell. */
@Injectable()
export class CustomerLog {
  constructor(
    private readonly customers: CustomerRepository,
    private readonly events: CustomerEventRepository,
    private readonly seals: CustomerSeals,
    private readonly cache: CustomerCache,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Somebody new, of whom nothing is stored yet. */
  begin(id: string): OpenCustomer {
    const now = new Date(this.clock.now());
    const living: CustomerRow = {
      ...{ id, livingId: id, mergedInto: null, version: 0, sequence: 0 },
      wrappedKey: this.seals.makeKey(id),
      ...{ state: null, searchName: null, showrooms: [], householdId: null, erasedAt: null },
      ...{ lastSeenAt: now, createdAt: now, updatedAt: now },
    };
    return { living, members: [living], state: nobody };
  }

  /** Locks the person of a customer until the transaction ends. @throws CustomerNotFoundError also when erased */
  async open(tx: Transaction, id: string): Promise<OpenCustomer> {
    for (;;) {
      const livingId = await this.customers.livingId(tx, id);
      if (livingId === undefined) throw new CustomerNotFoundError();
      const [open] = await this.openAll(tx, [livingId]);
      // Who was merged or set apart while we waited is somewhere else by now.
      if (open?.members.some((member) => member.id === id)) return open;
    }
  }

  /** The same for living customers, in the given order, without those that are none any more. @throws CustomerNotFoundError when one is erased */
  async openAll(tx: Transaction, livingIds: readonly string[]): Promise<OpenCustomer[]> {
    const rows = await this.customers.lock(tx, livingIds);
    return livingIds.flatMap((livingId) => {
      const members = rows.filter((row) => row.livingId === livingId);
      const living = members.find(({ id }) => id === livingId);
      return living ? [{ living, members, state: this.seals.stateOf(living) }] : [];
    });
  }

  /** Appends to the logs, and tells of what changed. */
  async write(
    tx: Transaction,
    open: OpenCustomer,
    drafts: readonly EventDraft[],
    scope: MessageScope = {},
  ): Promise<OpenCustomer> {
    const events = this.placed(open, drafts, scope);
    const state = events.reduce(applyEvent, open.state);
    return this.store(tx, { before: open, after: { ...open, state }, events }, scope);
  }

  /** What the logs of these customers come to, with events that are not written yet. */
  async folded(
    tx: Transaction,
    members: readonly CustomerRow[],
    events: readonly CustomerEvent[] = [],
  ): Promise<CustomerState> {
    const ids = members.map(({ id }) => id);
    const rows = await this.events.logs(tx, ids);
    const known = rows.map((row) => this.seals.eventOf(row, memberOf({ members }, row.customer_id)));
    return stateOf([...known, ...events.filter(({ customerId }) => ids.includes(customerId))]);
  }

  /** Stores a person as they are after events that are in no log yet. */
  async store(
    tx: Transaction,
    {
      before,
      after,
      events,
    }: { before: OpenCustomer; after: OpenCustomer; events: readonly CustomerEvent[] },
    scope: MessageScope = {},
  ): Promise<OpenCustomer> {
    const fields = changedFields(after.living.id, before.state, after.state);
    const isNews = fields.length > 0 || before.living.version === 0;
    const stored = this.#rowsOf(after, events, isNews);
    for (const row of stored.members.filter((one) => !before.members.includes(one)))
      await this.customers.save(tx, row);
    await this.events.append(
      tx,
      events.map((event) => this.seals.rowOf(event, memberOf(stored, event.customerId))),
    );
    if (isNews) await this.#tell(tx, before, stored.living, fields, scope);
    tx.onCommit(() => this.cache.outdate(stored.members.map(({ id }) => id)));
    return stored;
  }

  /** Drafts with their places in the logs; nothing is written. */
  placed(open: OpenCustomer, drafts: readonly EventDraft[], { caller }: MessageScope): CustomerEvent[] {
    const now = this.clock.now();
    const sequences = new Map(open.members.map(({ id, sequence }) => [id, sequence]));
    const amid = open.members.map(({ id }) => id);
    return drafts.map((draft) => {
      const sequence = (sequences.get(draft.customerId) as number) + 1;
      sequences.set(draft.customerId, sequence);
      const frame = { id: uuidV7(), sequence, actor: caller?.sub ?? null, recordedAt: now, amid };
      return { kind: null, channel: null, showroomId: null, time: now, ...draft, ...frame };
    });
  }

  #rowsOf(after: OpenCustomer, events: readonly CustomerEvent[], isNews: boolean): OpenCustomer {
    const members = after.members.map((row) => {
      const last = events.findLast(({ customerId }) => customerId === row.id);
      const grown = last ? { ...row, sequence: last.sequence } : row;
      return row.id === after.living.id ? this.#livingRow(grown, after.state, isNews) : grown;
    });
    return { ...after, members, living: memberOf({ members }, after.living.id) };
  }

  #livingRow(row: CustomerRow, state: CustomerState, isNews: boolean): CustomerRow {
    return {
      ...row,
      ...(isNews && { version: row.version + 1, updatedAt: new Date(this.clock.now()) }),
      state: this.seals.sealState(row, state),
      searchName: searchNameOf(state),
      showrooms: state.showrooms,
      householdId: (chosen(state.facts['householdId'])?.value ?? null) as string | null,
      lastSeenAt: new Date(state.lastSeenAt),
    };
  }

  async #tell(
    tx: Transaction,
    before: OpenCustomer,
    { id: customerId, version, updatedAt }: CustomerRow,
    fields: string[],
    scope: MessageScope,
  ): Promise<void> {
    const kind = before.living.version === 0 ? ('created' as const) : ('updated' as const);
    const data = { customerId, kind, version, fields, time: updatedAt.toISOString() };
    await this.outbox.add(tx, customerProfileUpdated, [data], scope);
  }
}

/** One of a person's rows, which is there. */
const memberOf = ({ members }: Pick<OpenCustomer, 'members'>, id: string): CustomerRow =>
  members.find((member) => member.id === id) as CustomerRow;
