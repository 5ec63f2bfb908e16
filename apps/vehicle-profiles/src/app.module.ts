import { Module } from '@nestjs/common';
import { PersistenceModule } from '@rover/persistence';
import { database } from './database.js';
import { TelemetryModule } from './telemetry/telemetry.module.js';

@Module({ imports: [PersistenceModule.forService(database), TelemetryModule] })
export class AppModule {}
