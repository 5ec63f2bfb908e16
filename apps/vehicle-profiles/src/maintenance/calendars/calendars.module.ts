import { Module } from '@nestjs/common';
import { CaredVehiclesModule } from '../vehicles/cared-vehicles.module.js';
import { FeedController } from './feed.controller.js';
import { FeedRepository } from './feed.repository.js';
import { FeedService } from './feed.service.js';

@Module({
  imports: [CaredVehiclesModule],
  controllers: [FeedController],
  providers: [FeedRepository, FeedService],
})
export class CalendarsModule {}
