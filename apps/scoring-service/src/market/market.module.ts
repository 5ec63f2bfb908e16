import { Module } from '@nestjs/common';
import { ListingRepository } from '../listings/listing.repository.js';
import { MarketLoader } from './market-loader.js';
import { DriftModule } from '../drift/drift.module.js';
import { ModelModule } from '../models/model.module.js';
import { MarketValuation } from './market-valuation.js';
import { MarketValueTrainer } from './market-value-trainer.js';
import { MarketService } from './market.service.js';
import { ValueWatch } from './value-watch.service.js';
import { ModelService } from './model.service.js';

@Module({
  imports: [ModelModule, DriftModule],
  providers: [
    MarketService,
    ModelService,
    MarketValueTrainer,
    MarketValuation,
    MarketLoader,
    ListingRepository,
    ValueWatch,
  ],
  exports: [MarketService, ValueWatch, ListingRepository],
})
export class MarketModule {}
