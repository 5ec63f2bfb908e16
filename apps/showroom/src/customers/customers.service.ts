import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  Customer,
  CustomerInterest,
  Identification,
  Identified,
  RequestContract,
  Touch,
} from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { CustomerNotFoundError } from './customer.errors.js';
import { IdentifyService } from './identity/identify.service.js';
import { chosen } from './log/customer-profile.js';
import { CustomerLog } from './log/customer-log.service.js';
import { touched } from './log/touched.js';
import { CustomerReader } from './profile/customer-reader.service.js';

/** What other rooms of the showroom do with customers, in their own transactions. */
@Injectable()
export class CustomersService {
  constructor(
    private readonly identifying: IdentifyService,
    private readonly log: CustomerLog,
    private readonly reader: CustomerReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Says who came by: the customer who has the identifiers, or a new one; the touch is noted in their log. Their rows stay
   * locked until the transaction ends. Identifiers that cannot be read are named in `unusable`, and hinder nothing.
   * @throws z.ZodError for what breaks the schema
   */
  identify(tx: Transaction, identification: Identification, scope?: MessageScope): Promise<Identified> {
    return this.identifying.identify(tx, identification, scope);
  }

  /**
   * Notes a touch of a known customer. `customerId` may be one that was merged: the touch stays theirs.
   * @returns the living customer
   * @throws CustomerNotFoundError also when they were erased
   */
  async append(tx: Transaction, customerId: string, touch: Touch, scope?: MessageScope): Promise<string> {
    return (await this.arrive(tx, customerId, touch, scope)).livingId;
  }

  /** The same, and answers what they look for. @throws CustomerNotFoundError also when they were erased */
  async arrive(
    tx: Transaction,
    customerId: string,
    touch: Touch,
    scope?: MessageScope,
  ): Promise<{ livingId: string; interests: readonly CustomerInterest[] }> {
    const open = await this.log.open(tx, customerId);
    const draft = touched(touch, { customerId, source: 'staff' }, this.clock.now());
    const { living, state } = await this.log.write(tx, open, [draft], scope);
    const interests = (chosen(state.interests)?.value ?? []) as readonly CustomerInterest[];
    return { livingId: living.id, interests };
  }

  /**
   * A customer as papers name them, as far as the caller may see them; that they were shown is noted.
   * @param door the request that shows them
   */
  async contact(
    customerId: string,
    caller: Caller,
    door: RequestContract,
  ): Promise<{ name?: string; address: readonly string[] } | undefined> {
    try {
      const { profile } = await this.reader.see(customerId, caller, door);
      const name = nameOf(profile);
      return { ...(name !== '' && { name }), address: linesOf(profile.address) };
    } catch (error) {
      if (error instanceof CustomerNotFoundError) return undefined;
      throw error;
    }
  }
}

const nameOf = ({ givenName, familyName, company }: Customer): string => {
  const person = [givenName, familyName].filter((part) => part !== null).join(' ');
  return [company, person].filter((part) => part !== null && part !== '').join(', ');
};

function linesOf(address: Customer['address']): string[] {
  const { street, postalCode, city, region, country } = address ?? {};
  const place = [postalCode, city].filter((part) => part !== undefined).join(' ');
  return [street, place, region, country].filter((line): line is string => Boolean(line));
}
