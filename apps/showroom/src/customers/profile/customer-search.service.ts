import { Inject, Injectable } from '@nestjs/common';
import { customerKeepers, listCustomers } from '@rover/contracts';
import type { Caller, Customer, RequestOf } from '@rover/contracts';
import type { Page } from '@rover/persistence';
import { CONFIG, requireRole, ValidationError } from '@rover/platform';
import type { ShowroomConfig } from '../../showroom.config.js';
import { AccessAudit } from '../access/access-audit.service.js';
import { searchedShowrooms } from '../access/customer-access.js';
import type { Identifier } from '../identity/identifier.js';
import { emailOf, phoneOf } from '../identity/read-identifiers.js';
import { profileOf, searchable } from '../log/customer-profile.js';
import { CustomerSeals } from '../log/customer-seals.js';
import { CustomerSearchRepository } from './customer-search.repository.js';

type Request = RequestOf<typeof listCustomers>;

/** Finds customers. */
@Injectable()
export class CustomerSearch {
  constructor(
    private readonly repository: CustomerSearchRepository,
    private readonly seals: CustomerSeals,
    private readonly audit: AccessAudit,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
  ) {}

  /** @throws ForbiddenError, ValidationError for what is no e-mail or phone, CursorInvalidError */
  async list({ limit, cursor, ...filter }: Request, caller: Caller): Promise<Page<Customer>> {
    requireRole(caller, customerKeepers);
    const { name, householdId, showroomId } = filter;
    const identifiers = this.#identifiersOf(filter);
    const found = await this.repository.page(
      {
        identifiers: identifiers.map((one) => ({ ...one, hash: this.seals.hashOf(one) })),
        ...(name !== undefined && { name: searchable(name) }),
        ...{ householdId, showroomId, seen: searchedShowrooms(caller) },
      },
      { limit, cursor },
    );
    const data = found.data.map((row) => profileOf(row, this.seals.stateOf(row)));
    await this.audit.note(
      caller,
      listCustomers,
      data.map(({ id }) => id),
    );
    return { data, meta: found.meta };
  }

  #identifiersOf({ email, phone, externalId }: Request | Omit<Request, 'limit' | 'cursor'>): Identifier[] {
    const asked: [Identifier['kind'], string, string | undefined][] = [
      ...(email === undefined ? [] : [['email', 'email', emailOf(email)] as never]),
      ...(phone === undefined
        ? []
        : [['phone', 'phone', phoneOf(phone, this.config.customers.region)] as never]),
      ...(externalId === undefined ? [] : [['externalId', 'externalId', externalId] as never]),
    ];
    return asked.map(([kind, path, value]) => {
      if (value === undefined) throw new ValidationError([{ path, message: `is no ${path}` }]);
      return { kind, value, verified: false, shared: false };
    });
  }
}
