import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { CaredVehiclesModule } from '../vehicles/cared-vehicles.module.js';
import { FeedController } from './feed.controller.js';
import { FeedRepository } from './feed.repository.js';
import { FeedService } from './feed.service.js';

@Module({
  imports: [AccessModule, CaredVehiclesModule],
  controllers: [FeedController],
  providers: [FeedRepository, FeedService],
})
export class CalendarsModule {}
