import { Module } from '@nestjs/common';
import { TestDrivesController } from './test-drives.controller.js';

@Module({ controllers: [TestDrivesController] })
export class TestDrivesModule {}
