import { Module } from '@nestjs/common';
import { PersistenceModule } from '@rover/persistence';
import { AlertModule } from './alerts/alert.module.js';
import { BackTestModule } from './back-test/back-test.module.js';
import { database } from './database.js';
import { DealModule } from './deals/deal.module.js';
import { DemandModule } from './demand/demand.module.js';
import { LeadModule } from './leads/lead.module.js';
import { ListingModule } from './listings/listing.module.js';
import { MaintenanceModule } from './maintenance/maintenance.module.js';
import { PrivacyModule } from './privacy/privacy.module.js';
import { RecommendationModule } from './recommendations/recommendation.module.js';
import { SavedSearchModule } from './saved-searches/saved-search.module.js';

@Module({
  imports: [
    PersistenceModule.forService(database),
    ListingModule,
    DealModule,
    LeadModule,
    MaintenanceModule,
    RecommendationModule,
    AlertModule,
    SavedSearchModule,
    DemandModule,
    BackTestModule,
    PrivacyModule,
  ],
})
export class AppModule {}
