import { Injectable } from '@nestjs/common';
import { customerKeepers, findDuplicates } from '@rover/contracts';
import type { Caller, DuplicateSuggestion } from '@rover/contracts';
import { callerHas, requireRole, seesShowroom } from '@rover/platform';
import { AccessAudit } from '../access/access-audit.service.js';
import { profileOf, searchNameOf } from '../log/customer-profile.js';
import { CustomerSeals } from '../log/customer-seals.js';
import { CustomerReader } from '../profile/customer-reader.service.js';
import { CustomerSearchRepository } from '../profile/customer-search.repository.js';
import { weigh } from './weigh.js';

/** Below this nobody is suggested: it is likelier that they are two. Who has a contested identifier always is. */
const LEAST_PROBABILITY = 0.5;
const MOST = 20;

/** Suggests who may be the same person. Nobody is merged because of it. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly reader: CustomerReader,
    private readonly search: CustomerSearchRepository,
    private readonly seals: CustomerSeals,
    private readonly audit: AccessAudit,
  ) {}

  /** The likeliest first. @throws CustomerNotFoundError, ForbiddenError */
  async of(id: string, caller: Caller): Promise<DuplicateSuggestion[]> {
    requireRole(caller, customerKeepers);
    const { state } = await this.reader.see(id, caller, findDuplicates);
    const identifiers = state.identifiers.map((one) => this.seals.hashed(one));
    const criteria = { name: searchNameOf(state), identifiers, ids: state.contested };
    const rows = await this.search.alike(criteria, state.members);
    const suggested = rows
      .filter(
        ({ showrooms }) => callerHas(caller, ['admin']) || showrooms.some((one) => seesShowroom(caller, one)),
      )
      .map((row) => {
        const other = this.seals.stateOf(row);
        const { givenName, familyName, emails, phones } = profileOf(row, other);
        const customer = { id: row.id, givenName, familyName, emails, phones };
        const isContested = other.members.some((member) => state.contested.includes(member));
        return { isContested, suggestion: { customer, ...weigh(state, other) } };
      })
      .filter(({ isContested, suggestion }) => isContested || suggestion.probability >= LEAST_PROBABILITY)
      .map(({ suggestion }) => suggestion)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST);
    const ids = suggested.map(({ customer }) => customer.id);
    await this.audit.note(caller, findDuplicates, ids);
    return suggested;
  }
}
