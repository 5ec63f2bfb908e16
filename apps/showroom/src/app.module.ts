import { Module } from '@nestjs/common';
import { PersistenceModule } from '@rover/persistence';
import { database } from './database.js';
import { FloorModule } from './floor/floor.module.js';
import { InventoryModule } from './inventory/inventory.module.js';

@Module({ imports: [PersistenceModule.forService(database), FloorModule, InventoryModule] })
export class AppModule {}
