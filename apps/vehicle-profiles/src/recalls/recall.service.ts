import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { everywhereRoles } from '@rover/contracts';
import type {
  Caller,
  listRecalls,
  NewRecall,
  Recall,
  recordRecalls,
  ReplyOf,
  RequestOf,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page } from '@rover/persistence';
import { CLOCK, requireRole } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { recallsOf } from './nhtsa-recall.js';
import { RecallsInvalidError } from './recall.errors.js';
import { RecallRepository } from './recall.repository.js';
import type { StatedRecall } from './recall.repository.js';

/** What is said of a campaign: in place of what was known, or in addition to it. */
interface Said {
  readonly facts: NewRecall;
  readonly adds: boolean;
}

/** Campaigns, as staff state them. */
@Injectable()
export class RecallService {
  constructor(
    private readonly database: Database,
    private readonly recalls: RecallRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ForbiddenError, RecallsInvalidError */
  async record(
    { recalls = [], results = [] }: RequestOf<typeof recordRecalls>,
    caller: Caller,
  ): Promise<ReplyOf<typeof recordRecalls>['data']> {
    requireRole(caller, everywhereRoles);
    const said = [
      ...recalls.map((facts) => ({ facts, adds: false })),
      ...recallsOf(results).map((facts) => ({ facts, adds: true })),
    ];
    requireDistinct(said);
    return this.database.transaction(async (tx) => {
      const stored = await this.recalls.lock(
        tx,
        said.map(({ facts }) => facts),
      );
      const known = new Map(stored.map((recall) => [keyOf(recall), recall]));
      const stated = said.map((one) => stateOf(one, known.get(keyOf(one.facts))));
      const news = stated.filter(({ isNews }) => isNews);
      const created = news.filter(({ version }) => version === 1).length;
      await this.recalls.save(tx, news, { by: caller.sub, now: new Date(this.clock.now()) });
      return {
        created,
        updated: news.length - created,
        unchanged: said.length - news.length,
        ids: stated.map(({ id }) => id),
      };
    });
  }

  /** @throws ForbiddenError, CursorInvalidError */
  async list(
    { limit, cursor, ...filter }: RequestOf<typeof listRecalls>,
    caller: Caller,
  ): Promise<Page<Recall>> {
    requireRole(caller, everywhereRoles);
    return this.recalls.page(filter, { limit, cursor });
  }
}

const keyOf = ({ authority, number }: NewRecall): string => JSON.stringify([authority, number]);

function requireDistinct(said: readonly Said[]): void {
  const keys = said.map(({ facts }) => keyOf(facts));
  const errors = keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [{ path: `recalls.${index}.number`, message: 'is here already' }] : [],
  );
  if (errors.length > 0) throw new RecallsInvalidError(errors);
}

function stateOf({ facts, adds }: Said, known: Recall | undefined): StatedRecall & { isNews: boolean } {
  if (!known) return { id: uuidV7(), version: 1, facts, isNews: true };
  const { id, version, createdAt: _created, updatedAt: _updated, ...before } = known;
  const after = adds ? { ...facts, affects: together(before.affects, facts.affects) } : facts;
  const isNews = !isDeepStrictEqual(before, after);
  return { id, version: isNews ? version + 1 : version, facts: after, isNews };
}

/** What both name, each once. */
function together(before: NewRecall['affects'], more: NewRecall['affects']): NewRecall['affects'] {
  const unknown = more.filter((scope) => !before.some((known) => isDeepStrictEqual(known, scope)));
  return [...before, ...unknown];
}
