import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { GrantsModule } from '../access/grants/grants.module.js';
import { FleetCare } from './fleet-care.service.js';
import { FleetController } from './fleet.controller.js';
import { FleetRepository } from './fleet.repository.js';
import { FleetService } from './fleet.service.js';

@Module({
  imports: [AccessModule, GrantsModule],
  controllers: [FleetController],
  providers: [FleetCare, FleetRepository, FleetService],
})
export class FleetsModule {}
