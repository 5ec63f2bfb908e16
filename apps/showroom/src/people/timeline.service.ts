import { Injectable } from '@nestjs/common';
import type { Touch } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import type { MessageScope } from '@rover/platform';
import { CustomerNotFoundError } from '../customers/customer.errors.js';
import { CustomersService } from '../customers/customers.service.js';

/** What was done with a customer, if one is known. */
export interface Deed {
  readonly customerId?: string;
  readonly showroomId: string;
  /** The event's name: `testDrive.scheduled`. */
  readonly kind: string;
  readonly references: NonNullable<Touch['references']>;
}

/** Notes in the timelines of customers what the showroom does with them, in the transaction that does it. */
@Injectable()
export class Timeline {
  constructor(private readonly customers: CustomersService) {}

  /** The first deed of something: the customer has to be there. @throws CustomerNotFoundError */
  async begin(tx: Transaction, { customerId, ...deed }: Deed, scope: MessageScope): Promise<void> {
    if (customerId === undefined) return;
    const channel = scope.caller ? ('inPerson' as const) : ('system' as const);
    await this.customers.append(tx, customerId, { channel, ...deed }, scope);
  }

  /** A later one: what was begun goes on when its customer has been forgotten meanwhile. */
  async note(tx: Transaction, deed: Deed, scope: MessageScope): Promise<void> {
    await this.begin(tx, deed, scope).catch((error: unknown) => {
      if (!(error instanceof CustomerNotFoundError)) throw error;
    });
  }
}
