import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { RepsModule } from '../reps/reps.module.js';
import { InCharge } from './in-charge.service.js';
import { Timeline } from './timeline.service.js';

@Module({
  imports: [CustomersModule, RepsModule],
  providers: [Timeline, InCharge],
  exports: [Timeline, InCharge],
})
export class PeopleModule {}
