import { Inject, Injectable } from '@nestjs/common';
import { exportCustomer, exportNotifications, listCustomerAccesses } from '@rover/contracts';
import type { Caller, CustomerAccess, CustomerExport } from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page } from '@rover/persistence';
import { Bus, callerHas, CLOCK, ForbiddenError } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { AccessRepository } from '../access/access.repository.js';
import { CustomerEventRepository } from '../log/customer-event.repository.js';
import { CustomerReader } from '../profile/customer-reader.service.js';

/** Other rooms are asked on nobody's behalf: that the caller may see it was found here. */
const platform: Caller = { sub: 'showroom', roles: ['admin'] };

/** Gives out all that is kept of a person, and who has seen it. */
@Injectable()
export class ExportService {
  constructor(
    private readonly database: Database,
    private readonly reader: CustomerReader,
    private readonly events: CustomerEventRepository,
    private readonly accesses: AccessRepository,
    private readonly bus: Bus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws CustomerNotFoundError */
  async export(id: string, caller: Caller): Promise<CustomerExport> {
    const { profile, state } = await this.reader.see(id, caller, exportCustomer);
    const rows = await this.events.logs(this.database, state.members);
    const asked = { customerIds: [...state.members] };
    const written = await this.bus.request(exportNotifications, asked, { caller: platform });
    return {
      exportedAt: new Date(this.clock.now()).toISOString(),
      customer: profile,
      timeline: await this.reader.entriesOf(rows, state.members),
      accesses: await this.accesses.all(state.members),
      notifications: written.data,
    };
  }

  /** @throws CustomerNotFoundError, ForbiddenError to sales staff, CursorInvalidError */
  async listAccesses(
    id: string,
    page: { limit: number; cursor?: string },
    caller: Caller,
  ): Promise<Page<CustomerAccess>> {
    const { state, standing } = await this.reader.see(id, caller, listCustomerAccesses);
    if (standing === 'staff' && !callerHas(caller, ['admin', 'manager']))
      throw new ForbiddenError('Managers see who looked at customers.');
    return this.accesses.page(state.members, page);
  }
}
