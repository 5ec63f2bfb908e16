import { Module } from '@nestjs/common';
import { FloorModule } from '../floor/floor.module.js';
import { LeadsModule } from '../leads/leads.module.js';
import { RepsModule } from '../reps/reps.module.js';
import { GreetTimer } from './greet-timer.service.js';
import { HighValueArrivals } from './high-value-arrivals.service.js';
import { UpListController } from './up-list.controller.js';
import { UpListRepository } from './up-list.repository.js';
import { UpListService } from './up-list.service.js';
import { UpLogRepository } from './up-log.repository.js';
import { UpLog } from './up-log.service.js';

@Module({
  imports: [FloorModule, LeadsModule, RepsModule],
  controllers: [UpListController],
  providers: [GreetTimer, HighValueArrivals, UpListRepository, UpListService, UpLog, UpLogRepository],
  exports: [UpListService],
})
export class UpListModule {}
