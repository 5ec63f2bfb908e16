import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { PeopleModule } from '../people/people.module.js';
import { RepsModule } from '../reps/reps.module.js';
import { ShowroomsModule } from '../showrooms/showrooms.module.js';
import { Assigner } from './assignment/assigner.service.js';
import { WorkloadRepository } from './assignment/workload.repository.js';
import { Enrolment } from './follow-ups/enrolment.service.js';
import { FollowUpController } from './follow-ups/follow-up.controller.js';
import { FollowUpPlanRepository, FollowUpRepository } from './follow-ups/follow-up.repository.js';
import { FollowUpService } from './follow-ups/follow-up.service.js';
import { LeadSequences } from './follow-ups/lead-sequences.service.js';
import { LeadIntake } from './intake/lead-intake.service.js';
import { LeadController } from './lead.controller.js';
import { LeadActivityRepository, LeadAssignmentRepository } from './lead-log.repository.js';
import { LeadOffers } from './lead-offers.service.js';
import { LeadRepository } from './lead.repository.js';
import { LeadScoring } from './lead-scoring.service.js';
import { LeadService } from './lead.service.js';
import { LeadTeller } from './lead-teller.service.js';
import { LeadTimers } from './lead-timers.service.js';
import { LeadWork } from './lead-work.service.js';
import { LeadWriter } from './lead-writer.service.js';
import { SoldLeads } from './sold-leads.service.js';
import { LeadSourceController } from './sources/lead-source.controller.js';
import { LeadSourceRepository } from './sources/lead-source.repository.js';
import { LeadSourceService } from './sources/lead-source.service.js';

@Module({
  imports: [CustomersModule, PeopleModule, RepsModule, ShowroomsModule],
  controllers: [FollowUpController, LeadController, LeadSourceController],
  providers: [
    Assigner,
    Enrolment,
    FollowUpPlanRepository,
    FollowUpRepository,
    FollowUpService,
    LeadActivityRepository,
    LeadAssignmentRepository,
    LeadIntake,
    LeadOffers,
    LeadRepository,
    LeadScoring,
    LeadSequences,
    LeadService,
    LeadSourceRepository,
    LeadSourceService,
    LeadTeller,
    LeadTimers,
    LeadWork,
    LeadWriter,
    SoldLeads,
    WorkloadRepository,
  ],
  exports: [FollowUpRepository, LeadRepository, LeadService, SoldLeads],
})
export class LeadsModule {}
