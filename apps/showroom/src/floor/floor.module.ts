import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { FloorController } from './floor.controller.js';
import { FloorService } from './floor.service.js';
import { FloorSweeps } from './floor-sweeps.service.js';
import { HeatService } from './heat.service.js';
import { FloorPlanRepository } from './plan/floor-plan.repository.js';
import { FloorPlanService } from './plan/floor-plan.service.js';
import { SoldVisits } from './visits/sold-visits.service.js';
import { VisitController } from './visits/visit.controller.js';
import { VisitJournal } from './visits/visit-journal.service.js';
import { VisitPathRepository } from './visits/visit-path.repository.js';
import { VisitRepository } from './visits/visit.repository.js';
import { VisitorFollowers } from './visits/visitor-followers.service.js';
import { VisitService } from './visits/visit.service.js';

@Module({
  imports: [CustomersModule],
  controllers: [FloorController, VisitController],
  providers: [
    FloorPlanRepository,
    FloorPlanService,
    FloorService,
    FloorSweeps,
    HeatService,
    SoldVisits,
    VisitJournal,
    VisitPathRepository,
    VisitRepository,
    VisitService,
    VisitorFollowers,
  ],
  exports: [SoldVisits, VisitRepository, VisitorFollowers],
})
export class FloorModule {}
