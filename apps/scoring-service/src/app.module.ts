import { Module } from '@nestjs/common';
import { PersistenceModule } from '@rover/persistence';
import { database } from './database.js';
import { DealModule } from './deals/deal.module.js';
import { LeadModule } from './leads/lead.module.js';
import { ListingModule } from './listings/listing.module.js';
import { MaintenanceModule } from './maintenance/maintenance.module.js';

@Module({
  imports: [PersistenceModule.forService(database), ListingModule, DealModule, LeadModule, MaintenanceModule],
})
export class AppModule {}
