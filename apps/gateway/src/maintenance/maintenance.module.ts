import { Module } from '@nestjs/common';
import { CalendarsController } from './calendars.controller.js';
import { MaintenanceController } from './maintenance.controller.js';
import { PartsController } from './parts.controller.js';
import { PlansController } from './plans.controller.js';
import { RecordsController } from './records.controller.js';

@Module({
  controllers: [
    MaintenanceController,
    PlansController,
    RecordsController,
    PartsController,
    CalendarsController,
  ],
})
export class MaintenanceModule {}
