import { Module } from '@nestjs/common';
import { ListingRepository } from '../listings/listing.repository.js';
import { MarketLoader } from './market-loader.js';
import { MarketService } from './market.service.js';
import { ModelRepository } from './model.repository.js';
import { ModelService } from './model.service.js';

@Module({
  providers: [MarketService, ModelService, ModelRepository, MarketLoader, ListingRepository],
  exports: [MarketService, ListingRepository],
})
export class MarketModule {}
