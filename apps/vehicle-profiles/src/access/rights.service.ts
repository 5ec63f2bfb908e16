import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@rover/contracts';
import { Caches, callerHas, CLOCK, LOGGER } from '@rover/platform';
import type { Clock, Logger, TwoLevelCache } from '@rover/platform';
import type { Right } from './right.js';
import { RightRepository } from './right.repository.js';

/** A replica that was told of no change believes what it knows for so long. */
const TTL_MS = 60_000;
const FLEETS = 'fleets';

/** What people may see, by grants and by the fleets of their tokens. Kept for a minute, and untrue in all replicas at once when it changes. */
@Injectable()
export class Rights {
  readonly #cache: TwoLevelCache<readonly Right[]>;

  constructor(
    private readonly repository: RightRepository,
    caches: Caches,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.#cache = caches.create({ name: 'access-rights', ttlMs: TTL_MS });
  }

  /** Also those to come: whether one holds now is asked when it is used, so that it begins and ends to the moment. */
  of(caller: Caller): Promise<readonly Right[]> {
    const { sub } = caller;
    const fleets = claimedBy(caller);
    const key = JSON.stringify([sub, ...fleets]);
    return this.#cache.get(key, () => this.stored(caller), [tagOf(sub), FLEETS]);
  }

  /** The same as it stands in PostgreSQL, past what replicas remember. */
  stored(caller: Caller): Promise<readonly Right[]> {
    return this.repository.of(caller.sub, claimedBy(caller), this.clock.now());
  }

  /** Grants of somebody changed. */
  outdate(user: string): void {
    this.#outdate([tagOf(user)]);
  }

  /** Fleets moved. */
  outdateAll(): void {
    this.#outdate([FLEETS]);
  }

  #outdate(tags: readonly string[]): void {
    this.#cache.invalidate({ tags }).catch((err: unknown) => {
      this.logger.warn({ err, tags }, 'Rights could not be made untrue; they end within a minute');
    });
  }
}

const tagOf = (user: string): string => `user:${user}`;

const claimedBy = (caller: Caller): readonly string[] =>
  callerHas(caller, ['fleetOperator']) ? [...new Set(caller.fleets)].sort() : [];
