import { Module } from '@nestjs/common';
import { PlanModule } from '../plans/plan.module.js';
import { ForecastController } from './forecast.controller.js';
import { ForecastService } from './forecast.service.js';
import { Foreteller } from './foreteller.service.js';
import { PredictionListeners } from './prediction-listeners.service.js';
import { PredictionRepository } from './prediction.repository.js';
import { UseFactsRepository } from './use-facts.repository.js';
import { UseFacts } from './use-facts.service.js';

@Module({
  imports: [PlanModule],
  controllers: [ForecastController],
  providers: [
    ForecastService,
    Foreteller,
    PredictionListeners,
    PredictionRepository,
    UseFacts,
    UseFactsRepository,
  ],
  exports: [PredictionListeners],
})
export class ForecastModule {}
