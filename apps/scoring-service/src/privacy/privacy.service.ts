import { Inject, Injectable } from '@nestjs/common';
import { interactionsErased } from '@rover/contracts';
import type {
  accessUserErased,
  Caller,
  EventData,
  getScoringPersonPart,
  ReplyOf,
  RequestOf,
} from '@rover/contracts';
import { Database, Inbox, Outbox } from '@rover/persistence';
import { CLOCK, requireSelf } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { PersonRepository } from './person.repository.js';

const CONSUMER = 'scoring-service erasures';
const PAGE = 500;

/** What people may ask about their own data. */
@Injectable()
export class PrivacyService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly inbox: Inbox,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ForbiddenError, CursorInvalidError */
  async part(
    { user, part, cursor }: RequestOf<typeof getScoringPersonPart>,
    caller: Caller,
  ): Promise<ReplyOf<typeof getScoringPersonPart>> {
    requireSelf(caller, user);
    return this.people.page(user, part, { limit: PAGE, cursor });
  }

  /** Whom vehicles know no longer is forgotten here as well. Once, or a redelivery would erase who has come back. */
  async erase(messages: readonly StreamMessage<EventData<typeof accessUserErased>>[]): Promise<void> {
    const time = new Date(this.clock.now()).toISOString();
    await this.database.transaction(async (tx) => {
      const fresh = await this.inbox.claim(
        tx,
        CONSUMER,
        messages.map(({ id }) => id),
      );
      const users = messages.filter(({ id }) => fresh.has(id)).map(({ data }) => data.user);
      if (users.length === 0) return;
      await this.people.erase(tx, users);
      await this.outbox.add(
        tx,
        interactionsErased,
        users.map((userId) => ({ userId, time })),
      );
    });
  }
}
