import { Module } from '@nestjs/common';
import { PersistenceModule } from '@rover/persistence';
import { CustomersModule } from './customers/customers.module.js';
import { database } from './database.js';
import { FloorModule } from './floor/floor.module.js';
import { InventoryModule } from './inventory/inventory.module.js';
import { RepsModule } from './reps/reps.module.js';
import { ShowroomsModule } from './showrooms/showrooms.module.js';

<<<<<<< HEAD
@Module({
  imports: [
    PersistenceModule.forService(database),
    ShowroomsModule,
    RepsModule,
    FloorModule,
    InventoryModule,
  ],
})
=======
@Module({ imports: [PersistenceModule.forService(database), CustomersModule, FloorModule] })
>>>>>>> 4720ab8 (Know customers again over all channels: identify in one transaction, logs sealed with a key each)
export class AppModule {}
