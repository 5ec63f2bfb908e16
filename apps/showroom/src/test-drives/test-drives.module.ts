import { Module } from '@nestjs/common';
import { InventoryModule } from '../inventory/inventory.module.js';
import { PapersModule } from '../papers/papers.module.js';
import { PeopleModule } from '../people/people.module.js';
import { RepsModule } from '../reps/reps.module.js';
import { ShowroomsModule } from '../showrooms/showrooms.module.js';
import { DriveCalendarController } from './calendars/calendar.controller.js';
import { DriveCalendarRepository } from './calendars/calendar.repository.js';
import { DriveCalendars } from './calendars/calendar.service.js';
import { BookingService } from './booking.service.js';
import { DrivePapers } from './drive-papers.service.js';
import { DriveRecorder } from './drive-recorder.service.js';
import { DrivenTrips } from './driven-trips.service.js';
import { RepFinder } from './rep-finder.service.js';
import { SlotsService } from './slots.service.js';
import { TestDriveController } from './test-drive.controller.js';
import { TestDriveRepository } from './test-drive.repository.js';
import { TestDriveService } from './test-drive.service.js';

@Module({
  imports: [InventoryModule, PapersModule, PeopleModule, RepsModule, ShowroomsModule],
  controllers: [TestDriveController, DriveCalendarController],
  providers: [
    TestDriveService,
    BookingService,
    DriveRecorder,
    DrivePapers,
    RepFinder,
    SlotsService,
    DrivenTrips,
    TestDriveRepository,
    DriveCalendars,
    DriveCalendarRepository,
  ],
  exports: [TestDriveRepository, TestDriveService],
})
export class TestDrivesModule {}
