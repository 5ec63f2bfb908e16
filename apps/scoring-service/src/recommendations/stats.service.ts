import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { recommendationQueueCleared, topics } from '@rover/contracts';
import type { ReplyOf, getRecommendationStats } from '@rover/contracts';
import { Bus, CLOCK, STREAMS } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { StreamMonitor } from '@rover/redis-streams';
import type { StreamsOptions } from '@rover/redis-streams';
import { CollaborativeFits } from './collaborative-fits.service.js';
import { Knowledge } from './knowledge.service.js';
import { Reactions } from './reactions.service.js';
import { ShopperLoader } from './shopper-loader.service.js';
import { StatsBook } from './stats-book.service.js';
import { StatsRepository } from './stats.repository.js';
import type { Tally } from './stats.repository.js';

type Stats = ReplyOf<typeof getRecommendationStats>['data'];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const GROUP = 'scoring-service';

/** What people did and were sent, for those who run the platform. */
@Injectable()
export class StatsService implements OnApplicationShutdown {
  readonly #monitor: StreamMonitor;

  constructor(
    private readonly stats: StatsRepository,
    private readonly book: StatsBook,
    private readonly reactions: Reactions,
    private readonly knowledge: Knowledge,
    private readonly fits: CollaborativeFits,
    private readonly loader: ShopperLoader,
    private readonly bus: Bus,
    @Inject(STREAMS) streams: StreamsOptions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.#monitor = new StreamMonitor(streams);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#monitor.close();
  }

  async get(detailed: boolean): Promise<Stats> {
    await this.book.flush();
    const now = this.clock.now();
    const [hour, day, backlog] = await Promise.all([
      this.stats.since(new Date(now - HOUR_MS)),
      this.stats.since(new Date(now - DAY_MS)),
      this.#backlog(),
    ]);
    return {
      lastHour: activityOf(hour),
      lastDay: activityOf(day),
      queue: { waiting: this.reactions.waiting, backlog },
      health: this.loader.isLoaded ? 'healthy' : 'loading',
      ...(detailed && { details: this.#details() }),
    };
  }

  async reset(): Promise<Stats> {
    await this.book.reset();
    return this.get(false);
  }

  /** Every replica hears of it; what it had waiting here is answered. */
  async clearQueue(by: string): Promise<number> {
    const cleared = this.reactions.clear();
    await this.bus.publish(recommendationQueueCleared, [{ by }]);
    return cleared;
  }

  /** Null while Redis cannot tell. */
  async #backlog(): Promise<number | null> {
    const own = await this.#monitor.lag([topics.interactions], GROUP);
    if (own.some(({ lag }) => lag === null)) return null;
    return own.reduce((sum, { lag, pending }) => sum + (lag ?? 0) + pending, 0);
  }

  #details(): NonNullable<Stats['details']> {
    const { profiles, catalogue, collaborative, boughtTogether, viewedTogether } = this.knowledge;
    const { fittedAt } = this.fits;
    return {
      profiles: profiles.size,
      stock: catalogue.size,
      modelItems: collaborative.items,
      modelPeople: collaborative.people,
      modelBehind: collaborative.behind,
      modelFittedAt: fittedAt === undefined ? null : new Date(fittedAt).toISOString(),
      pairs: { bought: boughtTogether.size, viewed: viewedTogether.size },
    };
  }
}

function activityOf(tallies: readonly Omit<Tally, 'minute'>[]): Stats['lastHour'] {
  const sum = (of: 'events' | 'pushed' | 'failed' | 'totalMs') =>
    tallies.reduce((all, tally) => all + tally[of], 0);
  const [pushed, failed] = [sum('pushed'), sum('failed')];
  return {
    events: sum('events'),
    byAction: Object.fromEntries(tallies.map(({ action, events }) => [action, events])),
    pushed,
    failed,
    successRate: pushed + failed > 0 ? pushed / (pushed + failed) : null,
    meanMs: pushed > 0 ? sum('totalMs') / pushed : null,
    slowestMs: pushed > 0 ? Math.max(...tallies.map(({ slowestMs }) => slowestMs)) : null,
  };
}
