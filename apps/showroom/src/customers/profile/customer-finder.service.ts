import { Injectable } from '@nestjs/common';
import { customerKeepers } from '@rover/contracts';
import type { Caller } from '@rover/contracts';
import { callerHas } from '@rover/platform';
import { searchedShowrooms } from '../access/customer-access.js';
import { emailOf, phoneOf } from '../identity/read-identifiers.js';
import { RegionRepository } from '../identity/region.repository.js';
import { searchable } from '../log/customer-profile.js';
import { CustomerSeals } from '../log/customer-seals.js';
import { CustomerSearchRepository } from './customer-search.repository.js';

/** Finds who is meant by words about something else that customers have, and tells their ids alone. */
@Injectable()
export class CustomerFinder {
  constructor(
    private readonly repository: CustomerSearchRepository,
    private readonly seals: CustomerSeals,
    private readonly regions: RegionRepository,
  ) {}

  /**
   * For each word who may be called so; whoever has all of the text as an e-mail address or phone number is meant by
   * each word. Nobody to those who may not search customers.
   */
  async meant(words: readonly string[], showroomId: string | undefined, caller: Caller): Promise<string[][]> {
    if (!callerHas(caller, customerKeepers)) return words.map(() => []);
    const [named, reached] = await Promise.all([
      this.repository.membersNamed(words.map(searchable), searchedShowrooms(caller)),
      this.#reachedBy(words.join(' '), showroomId ?? caller.showrooms?.[0]),
    ]);
    return named.map((ids) => [...ids, ...reached]);
  }

  async #reachedBy(text: string, showroomId: string | undefined): Promise<string[]> {
    const email = emailOf(text);
    const phone = phoneOf(text, await this.regions.of(showroomId));
    const identifiers = [
      ...(email === undefined ? [] : [{ kind: 'email' as const, value: email }]),
      ...(phone === undefined ? [] : [{ kind: 'phone' as const, value: phone }]),
    ].map((one) => this.seals.hashed({ ...one, verified: false, shared: false }));
    return identifiers.length === 0 ? [] : this.repository.membersWith(identifiers);
  }
}
