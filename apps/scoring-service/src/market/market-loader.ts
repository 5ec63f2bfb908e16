import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { eventNamed, topics } from '@rover/contracts';
import type { Listing } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { HealthRegistry, LOGGER } from '@rover/platform';
import type { Logger } from '@rover/platform';
import type { StreamMessage, StreamTail } from '@rover/redis-streams';
import { ListingRepository } from '../listings/listing.repository.js';
import { MarketService } from './market.service.js';
import { ModelService } from './model.service.js';

/**
 * Fills the market's memory at start and keeps it up to date with what other replicas write.
 *
 * The streams are followed from before the first row is read: what changes in between is seen twice rather than never,
 * and the version that each listing carries makes the second time harmless.
 */
@Injectable()
export class MarketLoader implements OnApplicationBootstrap, OnApplicationShutdown {
  #tail?: StreamTail;
  #loaded = false;

  constructor(
    private readonly market: MarketService,
    private readonly models: ModelService,
    private readonly listings: ListingRepository,
    private readonly database: Database,
    health: HealthRegistry,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    health.register({ name: 'market', critical: true, run: () => this.#check() });
  }
}
