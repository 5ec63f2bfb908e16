import { Module } from '@nestjs/common';
import { MarketModule } from '../market/market.module.js';
import { ListingAnnouncer } from './listing-announcer.js';
import { ListingController } from './listing.controller.js';
import { ListingService } from './listing.service.js';

@Module({
  imports: [MarketModule],
  controllers: [ListingController],
  providers: [ListingService, ListingAnnouncer],
})
export class ListingModule {}
