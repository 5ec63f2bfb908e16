import { Injectable } from '@nestjs/common';
import { customerProfileMerged, mergeCustomers, unmergeCustomers } from '@rover/contracts';
import type { Customer, EventData, RequestOf, RequestContract } from '@rover/contracts';
import { Database, Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import type { CallerScope } from '@rover/platform';
import { AccessAudit } from '../access/access-audit.service.js';
import { requireStaffFor } from '../access/customer-access.js';
import {
  AlreadyMergedError,
  CustomerNotFoundError,
  NotMergedError,
  SameCustomerError,
} from '../customer.errors.js';
import { CustomerLog } from '../log/customer-log.service.js';
import type { OpenCustomer } from '../log/customer-log.service.js';
import type { EventDraft } from '../log/customer-event.js';
import { CustomerRepository } from '../log/customer.repository.js';
import type { CustomerRow } from '../log/customer.repository.js';
import { nobody } from '../log/customer-state.js';
import { shown } from '../profile/customer-writer.service.js';

type Pair = RequestOf<typeof mergeCustomers>;
type Kind = EventData<typeof customerProfileMerged>['kind'];

/**
 * Makes one person of two customers, and two again. Logs, keys and identifiers stay where they are: merged, a person is
 * what both logs come to; apart, each is what their own comes to. So nothing can get lost, and what is said meanwhile
 * belongs to whose log it stands in.
 */
@Injectable()
export class MergeService {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomerRepository,
    private readonly log: CustomerLog,
    private readonly outbox: Outbox,
    private readonly audit: AccessAudit,
  ) {}

  /** @throws SameCustomerError, CustomerNotFoundError, AlreadyMergedError */
  merge({ id, otherId }: Pair, scope: CallerScope): Promise<Customer> {
    if (id === otherId) throw new SameCustomerError();
    return this.#noted(mergeCustomers, [id, otherId], scope, async (tx) => {
      const [into, other] = await this.#openBoth(tx, id, otherId, scope);
      const drafts: EventDraft[] = [
        {
          type: 'merged',
          content: { otherId: other.living.id },
          customerId: into.living.id,
          source: 'staff',
        },
        { type: 'joined', content: { intoId: into.living.id }, customerId: other.living.id, source: 'staff' },
      ];
      const joined = other.members.map((row) => joinedRow(row, into.living.id));
      const members = [...into.members, ...joined];
      const events = this.log.placed({ ...into, members }, drafts, scope);
      const after = { ...into, members, state: await this.log.folded(tx, members, events) };
      const merged = await this.log.store(tx, { before: into, after, events }, scope);
      await this.#tell(tx, 'merged', merged.living, other.living.id, scope);
      return merged;
    });
  }

  /** Answers the other one. @throws CustomerNotFoundError, NotMergedError */
  unmerge({ id, otherId }: Pair, scope: CallerScope): Promise<Customer> {
    return this.#noted(unmergeCustomers, [id, otherId], scope, async (tx) => {
      const open = await this.log.open(tx, id);
      requireStaffFor(scope.caller, open.state);
      const other = open.members.find((row) => row.id === otherId);
      if (!other?.mergedInto) throw new NotMergedError();
      const { leaving, staying } = partedBy(open, other);
      const events = this.log.placed(
        open,
        [
          { type: 'unmerged', content: { otherId }, customerId: open.living.id, source: 'staff' },
          { type: 'left', content: { fromId: open.living.id }, customerId: otherId, source: 'staff' },
        ],
        scope,
      );
      const before = { living: other, members: [], state: nobody };
      const gone = leaving.map((row) => leftRow(row, otherId));
      const apart: OpenCustomer = {
        ...{ living: gone.find((row) => row.id === otherId) as CustomerRow, members: gone },
        state: await this.log.folded(tx, gone, events),
      };
      const rest = { ...open, members: staying, state: await this.log.folded(tx, staying, events) };
      const of = (ids: readonly CustomerRow[]) =>
        events.filter((event) => ids.some((row) => row.id === event.customerId));
      const kept = await this.log.store(tx, { before: open, after: rest, events: of(staying) }, scope);
      const set = await this.log.store(tx, { before, after: apart, events: of(gone) }, scope);
      await this.#tell(tx, 'unmerged', kept.living, otherId, scope);
      return set;
    });
  }

  /** Both locked, in the order that everybody locks in. @throws CustomerNotFoundError, AlreadyMergedError */
  async #openBoth(
    tx: Transaction,
    id: string,
    otherId: string,
    { caller }: CallerScope,
  ): Promise<[OpenCustomer, OpenCustomer]> {
    for (;;) {
      const living = [await this.customers.livingId(tx, id), await this.customers.livingId(tx, otherId)];
      if (living[0] === undefined || living[1] === undefined) throw new CustomerNotFoundError();
      if (living[0] === living[1]) throw new AlreadyMergedError();
      const [into, other] = await this.log.openAll(tx, living as string[]);
      // Who was merged or set apart while we waited is part of somebody else by now.
      if (!into || !other) continue;
      for (const open of [into, other]) requireStaffFor(caller, open.state);
      return [into, other];
    }
  }

  async #tell(
    tx: Transaction,
    kind: Kind,
    { id: customerId, version, updatedAt }: CustomerRow,
    otherId: string,
    scope: CallerScope,
  ): Promise<void> {
    const data = { customerId, otherId, kind, version, time: updatedAt.toISOString() };
    await this.outbox.add(tx, customerProfileMerged, [data], scope);
  }

  async #noted(
    door: RequestContract,
    ids: readonly string[],
    { caller }: CallerScope,
    work: (tx: Transaction) => Promise<OpenCustomer>,
  ): Promise<Customer> {
    const done = shown(await this.database.transaction(work));
    await this.audit.note(caller, door, ids);
    return done;
  }
}

/** The row of somebody who is part of another one from now on; what was made of their log is in the other's. */
const joinedRow = (row: CustomerRow, livingId: string): CustomerRow => ({
  ...{ ...row, livingId, mergedInto: row.mergedInto ?? livingId },
  ...{ state: null, searchName: null, showrooms: [], householdId: null },
});

/** Who is set apart takes along those who were merged into them. */
function partedBy(
  { members }: OpenCustomer,
  other: CustomerRow,
): { leaving: CustomerRow[]; staying: CustomerRow[] } {
  const parents = new Map(members.map(({ id, mergedInto }) => [id, mergedInto]));
  const leaves = (id: string | null | undefined): boolean =>
    id === other.id || (id !== null && id !== undefined && leaves(parents.get(id)));
  return {
    leaving: members.filter(({ id }) => leaves(id)),
    staying: members.filter(({ id }) => !leaves(id)),
  };
}

const leftRow = (row: CustomerRow, livingId: string): CustomerRow => ({
  ...{ ...row, livingId },
  mergedInto: row.id === livingId ? null : row.mergedInto,
});
