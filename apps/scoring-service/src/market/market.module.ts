import { Module } from '@nestjs/common';
import { ListingRepository } from '../listings/listing.repository.js';
import { MarketLoader } from './market-loader.js';
import { ModelModule } from '../models/model.module.js';
import { MarketValueTrainer } from './market-value-trainer.js';
import { MarketService } from './market.service.js';
import { ModelService } from './model.service.js';

@Module({
  imports: [ModelModule],
  providers: [MarketService, ModelService, MarketValueTrainer, MarketLoader, ListingRepository],
  exports: [MarketService, ListingRepository],
})
export class MarketModule {}
