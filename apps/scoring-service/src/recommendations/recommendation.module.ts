import { Module } from '@nestjs/common';
import { InteractionModule } from '../interactions/interaction.module.js';
import { MarketModule } from '../market/market.module.js';
import { ModelModule } from '../models/model.module.js';
import { CollaborativeFits } from './collaborative-fits.service.js';
import { CompanionService } from './companion.service.js';
import { Knowledge } from './knowledge.service.js';
import { ListPusher } from './list-pusher.service.js';
import { Reactions } from './reactions.service.js';
import { RecommendationController } from './recommendation.controller.js';
import { RecommendationJournal } from './recommendation-journal.service.js';
import { RecommendationMetrics } from './recommendation-metrics.service.js';
import { RecommendationService } from './recommendation.service.js';
import { ShopperLoader } from './shopper-loader.service.js';
import { ShopperMemory } from './shopper-memory.service.js';
import { StatsBook } from './stats-book.service.js';
import { StatsController } from './stats.controller.js';
import { StatsRepository } from './stats.repository.js';
import { StatsService } from './stats.service.js';

@Module({
  imports: [MarketModule, InteractionModule, ModelModule],
  controllers: [RecommendationController, StatsController],
  providers: [
    CollaborativeFits,
    CompanionService,
    Knowledge,
    ListPusher,
    Reactions,
    RecommendationJournal,
    RecommendationMetrics,
    RecommendationService,
    ShopperLoader,
    ShopperMemory,
    StatsBook,
    StatsRepository,
    StatsService,
  ],
  exports: [Knowledge, ShopperLoader],
})
export class RecommendationModule {}
