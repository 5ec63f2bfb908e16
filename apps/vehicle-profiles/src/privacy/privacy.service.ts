import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  customerProfileErased,
  Erasure,
  EventData,
  getVehiclePersonPart,
  ReplyOf,
  RequestOf,
} from '@rover/contracts';
import { Database, Inbox } from '@rover/persistence';
import { callerHas, CLOCK, requireSelf } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { ErasureRepository, erasureOf, isOf } from './erasure.repository.js';
import { PersonRepository } from './person.repository.js';
import { ErasureNotFoundError } from './privacy.errors.js';

const CONSUMER = 'vehicle-profiles.erasures';
const PAGE = 500;

/** What people may ask about their own data. */
@Injectable()
export class PrivacyService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly erasures: ErasureRepository,
    private readonly inbox: Inbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ForbiddenError, CursorInvalidError */
  async part(
    { user, part, cursor }: RequestOf<typeof getVehiclePersonPart>,
    caller: Caller,
  ): Promise<ReplyOf<typeof getVehiclePersonPart>> {
    requireSelf(caller, user);
    return this.people.page(user, part, { limit: PAGE, cursor });
  }

  /** @throws ForbiddenError */
  async erase(user: string, caller: Caller): Promise<Erasure> {
    requireSelf(caller, user);
    const row = await this.database.transaction((tx) => this.erasures.request(tx, user, this.#now()));
    return erasureOf(row);
  }

  /** @throws ErasureNotFoundError */
  async erasure(id: string, caller: Caller): Promise<Erasure> {
    const row = await this.erasures.find(id);
    if (!row || !(callerHas(caller, ['admin']) || isOf(row, caller.sub))) throw new ErasureNotFoundError();
    return erasureOf(row);
  }

  /** Customers that were erased are forgotten as the users that they signed in as. */
  async follow(messages: readonly StreamMessage<EventData<typeof customerProfileErased>>[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const fresh = await this.inbox.claim(
        tx,
        CONSUMER,
        messages.map(({ id }) => id),
      );
      const users = messages.filter(({ id }) => fresh.has(id)).flatMap(({ data }) => data.users ?? []);
      for (const user of new Set(users)) await this.erasures.request(tx, user, this.#now());
    });
  }

  #now(): Date {
    return new Date(this.clock.now());
  }
}
