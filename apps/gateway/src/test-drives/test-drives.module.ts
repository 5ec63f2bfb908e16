import { Module } from '@nestjs/common';
import { DriveCalendarsController } from './drive-calendars.controller.js';
import { TestDrivesController } from './test-drives.controller.js';

@Module({ controllers: [TestDrivesController, DriveCalendarsController] })
export class TestDrivesModule {}
