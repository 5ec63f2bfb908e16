import { Module } from '@nestjs/common';
import { MarketModule } from '../market/market.module.js';
import { ListingAnnouncer } from './listing-announcer.js';
import { ListingChanges } from './listing-changes.service.js';
import { ListingController } from './listing.controller.js';
import { ListingService } from './listing.service.js';

@Module({
  imports: [MarketModule],
  controllers: [ListingController],
  providers: [ListingService, ListingAnnouncer, ListingChanges],
  exports: [ListingChanges],
})
export class ListingModule {}
