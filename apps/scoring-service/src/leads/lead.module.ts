import { Module } from '@nestjs/common';
import { DriftModule } from '../drift/drift.module.js';
import { ModelModule } from '../models/model.module.js';
import { LeadController } from './lead.controller.js';
import { LeadOutcomes } from './lead-outcomes.service.js';
import { LeadRepository } from './lead.repository.js';
import { LeadScoring } from './lead-scoring.service.js';
import { LeadService } from './lead.service.js';
import { LeadTrainer } from './lead-trainer.js';

@Module({
  imports: [ModelModule, DriftModule],
  controllers: [LeadController],
  providers: [LeadService, LeadScoring, LeadOutcomes, LeadTrainer, LeadRepository],
})
export class LeadModule {}
