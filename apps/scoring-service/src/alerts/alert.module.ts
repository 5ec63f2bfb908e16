import { Module } from '@nestjs/common';
import { InteractionModule } from '../interactions/interaction.module.js';
import { ListingModule } from '../listings/listing.module.js';
import { MarketModule } from '../market/market.module.js';
import { RecommendationModule } from '../recommendations/recommendation.module.js';
import { AlertController } from './alert.controller.js';
import { AlertJanitor } from './alert-janitor.service.js';
import { AlertRepository } from './alert.repository.js';
import { AlertService } from './alert.service.js';
import { MarketAlerts } from './market-alerts.service.js';
import { TrendingAlerts } from './trending-alerts.service.js';
import { Wishes } from './wishes.service.js';

/** Tells people what they want to be told of. */
@Module({
  imports: [MarketModule, ListingModule, InteractionModule, RecommendationModule],
  controllers: [AlertController],
  providers: [AlertJanitor, AlertRepository, AlertService, MarketAlerts, TrendingAlerts, Wishes],
})
export class AlertModule {}
