import { Module } from '@nestjs/common';
import { PersistenceModule } from '@rover/persistence';
import { CustomersModule } from './customers/customers.module.js';
import { database } from './database.js';
import { FloorModule } from './floor/floor.module.js';
import { ForgottenModule } from './forgotten/forgotten.module.js';
import { HoldsModule } from './holds/holds.module.js';
import { InventoryModule } from './inventory/inventory.module.js';
import { LeadsModule } from './leads/leads.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { RepsModule } from './reps/reps.module.js';
import { SalesModule } from './sales/sales.module.js';
import { ShowroomsModule } from './showrooms/showrooms.module.js';
import { TestDrivesModule } from './test-drives/test-drives.module.js';
import { UpListModule } from './up-list/up-list.module.js';

@Module({
  imports: [
    PersistenceModule.forService(database),
    CustomersModule,
    ShowroomsModule,
    RepsModule,
    LeadsModule,
    FloorModule,
    UpListModule,
    InventoryModule,
    HoldsModule,
    TestDrivesModule,
    SalesModule,
    NotificationsModule,
    ForgottenModule,
  ],
})
export class AppModule {}
