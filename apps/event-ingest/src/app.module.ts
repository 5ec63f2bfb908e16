import { Module } from '@nestjs/common';
import { PersistenceModule } from '@rover/persistence';
import { database } from './database.js';
import { DevicesModule } from './devices/devices.module.js';
import { FloorModule } from './floor/floor.module.js';
import { ImportModule } from './imports/import.module.js';
import { InteractionModule } from './interactions/interaction.module.js';
import { TelemetryModule } from './telemetry/telemetry.module.js';

@Module({
  imports: [
    PersistenceModule.forService(database),
    ImportModule,
    InteractionModule,
    TelemetryModule,
    DevicesModule,
    FloorModule,
  ],
})
export class AppModule {}
