import { Injectable } from '@nestjs/common';
import { createCustomer, updateCustomer } from '@rover/contracts';
import type { Customer, CustomerPatch, ReplyOf, RequestOf } from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { callerHas, ValidationError } from '@rover/platform';
import type { CallerScope } from '@rover/platform';
import { requireStaff } from '../../common/showroom-access.js';
import { AccessAudit } from '../access/access-audit.service.js';
import { requireStaffFor } from '../access/customer-access.js';
import { CustomerVersionMismatchError } from '../customer.errors.js';
import { factsOf } from '../identity/facts.js';
import { IdentifyService } from '../identity/identify.service.js';
import { IdentityTurns } from '../identity/identity-turns.service.js';
import { CustomerLog } from '../log/customer-log.service.js';
import type { OpenCustomer } from '../log/customer-log.service.js';
import { profileOf } from '../log/customer-profile.js';
import { IdentifierEditor } from './identifier-editor.service.js';

type Created = ReplyOf<typeof createCustomer>;

/** What staff say of customers. */
@Injectable()
export class CustomerWriter {
  constructor(
    private readonly database: Database,
    private readonly log: CustomerLog,
    private readonly turns: IdentityTurns,
    private readonly identifying: IdentifyService,
    private readonly editor: IdentifierEditor,
    private readonly audit: AccessAudit,
  ) {}

  /** @throws ShowroomUnknownError, ValidationError for identifiers that cannot be read */
  async create({ customer: given }: RequestOf<typeof createCustomer>, scope: CallerScope): Promise<Created> {
    const { emails, phones, externalIds, consents, source, channel = 'inPerson', ...rest } = given;
    const { showroomId = onlyShowroomOf(scope), ...facts } = rest;
    if (showroomId !== undefined) requireStaff(scope.caller, showroomId);
    else if (!callerHas(scope.caller, ['admin']))
      throw new ValidationError([{ path: 'showroomId', message: 'is needed' }]);
    const identifiers = { emails, phones, externalIds };
    const created = await this.turns.run(identifiers, showroomId, async (tx) => {
      const touch = { kind: 'profile.stated', channel, ...(showroomId !== undefined && { showroomId }) };
      const { customerId, unusable, ...meta } = await this.identifying.identify(
        tx,
        { facts, identifiers, consents, source: source ?? 'staff', touch },
        scope,
      );
      if (unusable.length > 0) throw new ValidationError(unusable);
      return { data: shown(await this.log.open(tx, customerId)), meta };
    });
    await this.audit.note(scope.caller, createCustomer, [created.data.id]);
    return created;
  }

  /** @throws CustomerNotFoundError, ForbiddenError, CustomerVersionMismatchError, IdentifierTakenError, ValidationError */
  async update(
    { id, patch, version }: RequestOf<typeof updateCustomer>,
    scope: CallerScope,
  ): Promise<Customer> {
    const updated = await this.database.transaction(async (tx) => {
      const open = await this.openFor(tx, { id, version }, scope);
      if (patch.showroomId !== undefined) requireStaff(scope.caller, patch.showroomId);
      const identified = await this.editor.edit(tx, open, patch, scope);
      const facts = factsOf(patch);
      const stated = { type: 'stated' as const, content: { facts }, ...wordingOf(open, patch) };
      const drafts = [...identified, ...(Object.keys(facts).length > 0 ? [stated] : [])];
      return shown(await this.log.write(tx, open, drafts, scope));
    });
    await this.audit.note(scope.caller, updateCustomer, [updated.id]);
    return updated;
  }

  /** Locks a customer for staff who have seen this version. @throws CustomerNotFoundError, ForbiddenError, CustomerVersionMismatchError */
  async openFor(
    tx: Transaction,
    { id, version }: { id: string; version?: number },
    { caller }: CallerScope,
  ): Promise<OpenCustomer> {
    const open = await this.log.open(tx, id);
    requireStaffFor(caller, open.state);
    if (version !== undefined && version !== open.living.version)
      throw new CustomerVersionMismatchError(open.living.version);
    return open;
  }
}

/** As doors show a customer that is open. */
export const shown = ({ living, state }: OpenCustomer): Customer => profileOf(living, state);

/** Who says it, and where. */
const wordingOf = (
  { living }: OpenCustomer,
  {
    source = 'staff',
    channel = 'inPerson',
    showroomId,
  }: Pick<CustomerPatch, 'source' | 'channel' | 'showroomId'>,
) => ({ customerId: living.id, source, channel, showroomId: showroomId ?? null });

const onlyShowroomOf = ({ caller }: CallerScope): string | undefined =>
  caller.showrooms?.length === 1 ? caller.showrooms[0] : undefined;
