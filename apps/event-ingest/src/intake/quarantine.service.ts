import { Injectable } from '@nestjs/common';
import type {
  Caller,
  countQuarantine,
  listQuarantine,
  QuarantineCount,
  QuarantinedInput,
  RequestOf,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { EventLog, requireRole } from '@rover/platform';
import { QuarantinedNotFoundError } from './quarantine.errors.js';
import { QuarantineRepository } from './quarantine.repository.js';

/** What is in quarantine, for administrators: it may tell where vehicles were. Who took something out is in the log. */
@Injectable()
export class QuarantineService {
  constructor(
    private readonly database: Database,
    private readonly quarantine: QuarantineRepository,
    private readonly events: EventLog,
  ) {}

  /** @throws ForbiddenError, CursorInvalidError */
  async page(request: RequestOf<typeof listQuarantine>, caller: Caller): Promise<Page<QuarantinedInput>> {
    requireRole(caller, ['admin']);
    return this.quarantine.page(this.database, request);
  }

  /** @throws ForbiddenError */
  async count(filter: RequestOf<typeof countQuarantine>, caller: Caller): Promise<QuarantineCount[]> {
    requireRole(caller, ['admin']);
    return this.quarantine.count(this.database, filter);
  }

  /** @throws ForbiddenError, QuarantinedNotFoundError */
  async get(id: string, caller: Caller): Promise<QuarantinedInput> {
    requireRole(caller, ['admin']);
    const found = await this.quarantine.find(this.database, id);
    if (!found) throw new QuarantinedNotFoundError();
    this.audit('read', found, caller);
    return found;
  }

  /** @throws ForbiddenError, QuarantinedNotFoundError */
  async discard(id: string, caller: Caller): Promise<QuarantinedInput> {
    return this.takeOut('discarded', { id, caller }, () => Promise.resolve());
  }

  /**
   * Takes one out once `handOn` has done with it what is to be done; when that fails it stays.
   * @throws ForbiddenError, QuarantinedNotFoundError, and what `handOn` throws
   */
  async takeOut(
    action: 'released' | 'discarded',
    { id, caller }: { readonly id: string; readonly caller: Caller },
    handOn: (quarantined: QuarantinedInput, tx: Transaction) => Promise<void>,
  ): Promise<QuarantinedInput> {
    requireRole(caller, ['admin']);
    const taken = await this.database.transaction(async (tx) => {
      const quarantined = await this.quarantine.take(tx, id);
      if (!quarantined) throw new QuarantinedNotFoundError();
      await handOn(quarantined, tx);
      return quarantined;
    });
    this.audit(action, taken, caller);
    return taken;
  }

  private audit(action: string, { id, kind, reason, vehicleId }: QuarantinedInput, { sub }: Caller): void {
    this.events.audit({ action: `quarantine.${action}`, by: sub, fields: { id, kind, reason, vehicleId } });
  }
}
