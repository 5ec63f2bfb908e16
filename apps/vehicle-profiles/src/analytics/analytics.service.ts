import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller, VehicleAnalytics, VehicleFilter } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { VehicleAccess } from '../access/vehicle-access.js';
import { Matcher } from '../search/matcher.service.js';
import { AnalyticsCache } from './analytics-cache.js';
import { AnalyticsParts } from './analytics-parts.js';
import { summarise } from './summarise.js';

/** What the vehicles of a filter have in common, those that the caller may see. */
@Injectable()
export class AnalyticsService {
  constructor(
    private readonly matcher: Matcher,
    private readonly parts: AnalyticsParts,
    private readonly cache: AnalyticsCache,
    private readonly access: VehicleAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The answer is the same for all who see the same. @throws VinPatternError, RangeEmptyError, UnavailableError */
  async analyse(filter: VehicleFilter, caller: Caller): Promise<VehicleAnalytics> {
    const key = createHash('sha256')
      .update(JSON.stringify([filter, await this.access.scope(caller)]))
      .digest('base64url');
    return this.cache.get(key, () => this.#load(filter, caller));
  }

  async #load(filter: VehicleFilter, caller: Caller): Promise<VehicleAnalytics> {
    const matches = await this.matcher.match(filter, caller);
    const now = new Date(this.clock.now());
    const summary = summarise(matches, now.getUTCFullYear());
    return { ...summary, ...(await this.parts.load(matches)), asOf: now.toISOString() };
  }
}
