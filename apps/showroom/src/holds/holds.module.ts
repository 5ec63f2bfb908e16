import { Module } from '@nestjs/common';
import { InventoryModule } from '../inventory/inventory.module.js';
import { PeopleModule } from '../people/people.module.js';
import { HoldController } from './hold.controller.js';
import { HoldKeeper } from './hold-keeper.service.js';
import { HoldRepository } from './hold.repository.js';
import { HoldService } from './hold.service.js';
import { HoldSweep } from './hold-sweep.service.js';

@Module({
  imports: [InventoryModule, PeopleModule],
  controllers: [HoldController],
  providers: [HoldService, HoldKeeper, HoldRepository, HoldSweep],
  exports: [HoldKeeper, HoldRepository, HoldService],
})
export class HoldsModule {}
