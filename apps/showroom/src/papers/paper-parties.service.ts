import { Inject, Injectable } from '@nestjs/common';
import type { Caller, RequestContract } from '@rover/contracts';
import { paperHead } from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import { CONFIG } from '@rover/platform';
import { CustomersService } from '../customers/customers.service.js';
import type { ShowroomConfig } from '../showroom.config.js';
import { ShowroomService } from '../showrooms/showroom.service.js';
import type { House, Person } from './paper-facts.js';

/** Says who stands on a paper. */
@Injectable()
export class PaperParties {
  constructor(
    private readonly database: Database,
    private readonly showrooms: ShowroomService,
    private readonly customers: CustomersService,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
  ) {}

  /** A showroom as its record tells; by its id alone where nobody has made one. */
  async house(showroomId: string, sql: Sql = this.database): Promise<House> {
    const record = await this.showrooms.find(showroomId, sql);
    if (!record) {
      const { region } = this.config.customers;
      return { name: showroomId, timeZone: 'UTC', region, head: paperHead.parse({}) };
    }
    const { name, timeZone, region, paperHead: head } = record;
    return { name, timeZone, region, head };
  }

  /** A customer as a paper names them, by the name that was said for it before that of their profile. */
  async person(
    { name, customerId }: { name?: string; customerId?: string },
    caller: Caller,
    door: RequestContract,
  ): Promise<Person> {
    const known =
      customerId === undefined ? undefined : await this.customers.contact(customerId, caller, door);
    const called = name ?? known?.name;
    return { ...(called !== undefined && { name: called }), address: known?.address ?? [] };
  }
}
