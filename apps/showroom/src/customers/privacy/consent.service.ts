import { Inject, Injectable } from '@nestjs/common';
import { consentCustomer } from '@rover/contracts';
import type { Customer, CustomerWill, NewConsent, RequestOf } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { AccessAudit } from '../access/access-audit.service.js';
import { standingOf } from '../access/customer-access.js';
import type { EventDraft } from '../log/customer-event.js';
import { CustomerLog } from '../log/customer-log.service.js';
import { pastOf } from '../log/touched.js';
import { shown } from '../profile/customer-writer.service.js';

/** Keeps what people allow and forbid, as they or staff say it. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly database: Database,
    private readonly log: CustomerLog,
    private readonly audit: AccessAudit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws CustomerNotFoundError */
  async consent({ id, will }: RequestOf<typeof consentCustomer>, scope: CallerScope): Promise<Customer> {
    const customer = await this.database.transaction(async (tx) => {
      const open = await this.log.open(tx, id);
      const source = standingOf(scope.caller, open.state);
      const base = { customerId: open.living.id, source };
      return shown(await this.log.write(tx, open, this.#draftsOf(will, base), scope));
    });
    await this.audit.note(scope.caller, consentCustomer, [customer.id]);
    return customer;
  }

  /** Somebody used a secret address that was sent to them: no advertising any more on a channel. @throws CustomerNotFoundError */
  async optOut(id: string, channel: NewConsent['channel'], proof: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const open = await this.log.open(tx, id);
      const consent = { channel, purpose: 'marketing' as const, status: 'denied' as const, proof };
      const content = { consents: [consent] };
      const draft = {
        customerId: open.living.id,
        source: 'self' as const,
        type: 'consented' as const,
        content,
      };
      await this.log.write(tx, open, [draft]);
    });
  }

  #draftsOf(
    { consents = [], optOut = [], doNotSell }: CustomerWill,
    base: Pick<EventDraft, 'customerId' | 'source'>,
  ): EventDraft[] {
    const denied = optOut.map((channel) => ({ channel, purpose: 'marketing', status: 'denied' }) as const);
    const now = this.clock.now();
    return [
      ...[...consents, ...denied].map(({ time, ...consent }: (typeof consents)[number]) => ({
        ...{ ...base, type: 'consented' as const, content: { consents: [consent] } },
        time: pastOf(time, now),
      })),
      ...(doNotSell === undefined
        ? []
        : [{ ...base, type: 'saleOptedOut' as const, content: { doNotSell } }]),
    ];
  }
}
