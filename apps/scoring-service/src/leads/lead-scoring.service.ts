import { Injectable } from '@nestjs/common';
import { ModelScorer, Scorecard, checkProbabilities } from '@rover/scoring';
import type { LeadModel, LeadScore, LeadSnapshot } from '@rover/scoring';
import type { WatchedPromise } from '../drift/drift-check.js';
import { DriftService } from '../drift/drift.service.js';
import { Observations } from '../drift/observations.service.js';
import { Champions } from '../models/champions.service.js';
import { PredictionMetrics } from '../models/prediction-metrics.service.js';
import { WatchedChampion } from '../models/watched-champion.js';
import { LeadRepository } from './lead.repository.js';

/** Scores leads by the champion, or by the scorecard until there is one, and has the champion watched. */
@Injectable()
export class LeadScoring extends WatchedChampion<LeadSnapshot, ModelScorer> {
  readonly #scorecard = new Scorecard();

  constructor(
    private readonly leads: LeadRepository,
    private readonly metrics: PredictionMetrics,
    observations: Observations,
    champions: Champions,
    drift: DriftService,
  ) {
    super('leadConversion', { champions, drift, observations });
  }

  score(snapshots: readonly LeadSnapshot[]): LeadScore[] {
    const scorer = this.ask(snapshots);
    const type = scorer ? 'model' : 'scorecard';
    return this.metrics.measured(
      this.kind,
      snapshots.length,
      () => (scorer ?? this.#scorecard).score(snapshots),
      ({ confidence }) => ({ type, confidence }),
    );
  }

  /** Whether probabilities came true of leads that were decided of late. */
  async promises(version: number, since: Date): Promise<WatchedPromise[]> {
    const judged = await this.leads.judged(version, since);
    const check = checkProbabilities(
      judged.map(({ score }) => score),
      judged.map(({ converted }) => Number(converted)),
    );
    return [{ signal: 'calibration', check }];
  }

  protected read(body: object): ModelScorer {
    return new ModelScorer(body as LeadModel);
  }
}
