import { Module } from '@nestjs/common';
import { CalendarsModule } from './calendars/calendars.module.js';
import { ForecastModule } from './forecast/forecast.module.js';
import { PartModule } from './parts/part.module.js';
import { RecordModule } from './records/record.module.js';

/** What vehicles need and had done, and when it comes due. */
@Module({ imports: [RecordModule, PartModule, ForecastModule, CalendarsModule] })
export class MaintenanceModule {}
