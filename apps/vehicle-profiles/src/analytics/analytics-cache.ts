import { Inject, Injectable } from '@nestjs/common';
import type { VehicleAnalytics } from '@rover/contracts';
import { Caches, LOGGER } from '@rover/platform';
import type { Logger, TwoLevelCache } from '@rover/platform';

/** An answer is asked for again within minutes or not at all. */
const TTL_MS = 300_000;
const VEHICLES = 'vehicles';

/**
 * Answers that are true until some vehicle changes. They hang on one tag: a change makes its version grow, and with it
 * every answer untrue at once, in all replicas; no key is ever looked for.
 */
@Injectable()
export class AnalyticsCache {
  readonly #cache: TwoLevelCache<VehicleAnalytics>;

  constructor(
    caches: Caches,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.#cache = caches.create({ name: 'vehicle-analytics', ttlMs: TTL_MS });
  }

  get(key: string, load: () => Promise<VehicleAnalytics>): Promise<VehicleAnalytics> {
    return this.#cache.get(key, load, [VEHICLES]);
  }

  /** Some vehicle changed. */
  outdate(): void {
    this.#cache.invalidate({ tags: [VEHICLES] }).catch((err: unknown) => {
      this.logger.warn({ err }, 'Analytics of vehicles could not be made untrue; they end by themselves');
    });
  }
}
