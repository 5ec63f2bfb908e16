import { Module } from '@nestjs/common';
import { ListingModule } from '../listings/listing.module.js';
import { SavedSearchController } from './saved-search.controller.js';
import { SavedSearchRepository } from './saved-search.repository.js';
import { SavedSearchService } from './saved-search.service.js';
import { SearchAlerts } from './search-alerts.service.js';

/** Keeps searches of deals, and tells of what they find. */
@Module({
  imports: [ListingModule],
  controllers: [SavedSearchController],
  providers: [SavedSearchRepository, SavedSearchService, SearchAlerts],
})
export class SavedSearchModule {}
