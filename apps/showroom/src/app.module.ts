import { Module } from '@nestjs/common';
import { PersistenceModule } from '@rover/persistence';
import { database } from './database.js';
import { FloorModule } from './floor/floor.module.js';

@Module({ imports: [PersistenceModule.forService(database), FloorModule] })
export class AppModule {}
