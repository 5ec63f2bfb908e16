import { Module } from '@nestjs/common';
import { Champions } from './champions.service.js';
import { ModelController } from './model.controller.js';
import { ModelMetricsService } from './model-metrics.service.js';
import { ModelRegistry } from './model-registry.service.js';
import { ModelRepository } from './model.repository.js';
import { ModelTraining } from './model-training.service.js';
import { NightlyTrainings } from './nightly-trainings.service.js';
import { PredictionMetrics } from './prediction-metrics.service.js';
import { TrainingThreads } from './threads/training-threads.service.js';
import { TrainingRunRepository } from './training-run.repository.js';
import { TrainingRuns } from './training-run.service.js';

/** The registry of models. Whoever trains models of a kind registers a trainer with {@link ModelTraining}. */
@Module({
  controllers: [ModelController],
  providers: [
    ModelRepository,
    ModelRegistry,
    ModelTraining,
    ModelMetricsService,
    TrainingRunRepository,
    TrainingRuns,
    TrainingThreads,
    NightlyTrainings,
    Champions,
    PredictionMetrics,
  ],
  exports: [ModelRegistry, ModelTraining, TrainingThreads, NightlyTrainings, Champions, PredictionMetrics],
})
export class ModelModule {}
