import { Injectable } from '@nestjs/common';
import { customerKeepers, listCustomers } from '@rover/contracts';
import type { Caller, Customer, RequestOf } from '@rover/contracts';
import type { Page } from '@rover/persistence';
import { requireRole, ValidationError } from '@rover/platform';
import { AccessAudit } from '../access/access-audit.service.js';
import { searchedShowrooms } from '../access/customer-access.js';
import type { Identifier } from '../identity/identifier.js';
import { emailOf, phoneOf } from '../identity/read-identifiers.js';
import { RegionRepository } from '../identity/region.repository.js';
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
    private readonly regions: RegionRepository,
  ) {}

  /** @throws ForbiddenError, ValidationError for what is no e-mail or phone, CursorInvalidError */
  async list({ limit, cursor, ...filter }: Request, caller: Caller): Promise<Page<Customer>> {
    requireRole(caller, customerKeepers);
    const { ids, name, householdId, showroomId } = filter;
    const region = await this.regions.of(showroomId ?? caller.showrooms?.[0]);
    const identifiers = identifiersOf(filter, region);
    const found = await this.repository.page(
      {
        identifiers: identifiers.map((one) => this.seals.hashed(one)),
        ...(name !== undefined && { name: searchable(name) }),
        ...{ ids, householdId, showroomId, seen: searchedShowrooms(caller) },
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
}

/** @throws ValidationError for what cannot be read */
function identifiersOf(
  { email, phone, externalId }: Pick<Request, 'email' | 'phone' | 'externalId'>,
  region: string,
): Identifier[] {
  const asked = [
    { kind: 'email' as const, given: email, read: emailOf },
    { kind: 'phone' as const, given: phone, read: (text: string) => phoneOf(text, region) },
    { kind: 'externalId' as const, given: externalId, read: (text: string) => text },
  ];
  return asked.flatMap(({ kind, given, read }) => {
    if (given === undefined) return [];
    const value = read(given);
    if (value === undefined)
      throw new ValidationError([{ path: kind, message: `is no ${kind} that can be read` }]);
    return [{ kind, value, verified: false, shared: false }];
  });
}
