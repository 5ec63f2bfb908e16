import { Module } from '@nestjs/common';
import { DriftController } from './drift.controller.js';
import { DriftInputs } from './drift-inputs.service.js';
import { DriftMetrics } from './drift-metrics.service.js';
import { DriftRepository } from './drift.repository.js';
import { DriftService } from './drift.service.js';
import { ObservationRepository } from './observation.repository.js';
import { Observations } from './observations.service.js';

/** Whoever serves a model counts what it is asked with {@link Observations} and has it watched by {@link DriftService}. */
@Module({
  controllers: [DriftController],
  providers: [DriftService, DriftInputs, DriftMetrics, DriftRepository, Observations, ObservationRepository],
  exports: [DriftService, DriftInputs, Observations],
})
export class DriftModule {}
