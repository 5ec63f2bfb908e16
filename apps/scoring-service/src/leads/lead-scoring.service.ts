import { Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { ModelScorer, Scorecard, checkProbabilities } from '@rover/scoring';
import type { FeatureProfile, LeadModel, LeadScore, LeadSnapshot } from '@rover/scoring';
import type { WatchedPromise } from '../drift/drift-check.js';
import { DriftService } from '../drift/drift.service.js';
import type { DriftSource } from '../drift/drift.service.js';
import { Observations } from '../drift/observations.service.js';
import { Champions } from '../models/champions.service.js';
import type { ChampionUser } from '../models/champions.service.js';
import type { StoredModel } from '../models/model.repository.js';
import { PredictionMetrics } from '../models/prediction-metrics.service.js';
import { LeadRepository } from './lead.repository.js';

/** The champion as it serves here. */
interface Serving {
  readonly version: number;
  readonly scorer: ModelScorer;
}

/** Scores leads by the champion, or by the scorecard until there is one, and has the champion watched. */
@Injectable()
export class LeadScoring implements ChampionUser, DriftSource {
  readonly kind: ModelKind = 'leadConversion';
  readonly #scorecard = new Scorecard();
  #serving?: Serving;

  constructor(
    private readonly leads: LeadRepository,
    private readonly metrics: PredictionMetrics,
    private readonly observations: Observations,
    champions: Champions,
    drift: DriftService,
  ) {
    champions.serve(this);
    drift.watch(this);
  }

  use(champion: StoredModel | undefined): void {
    this.#serving = champion && {
      version: champion.version,
      scorer: new ModelScorer(champion.body as LeadModel),
    };
  }

  /** Of the model; undefined for the scorecard. */
  get version(): number | undefined {
    return this.#serving?.version;
  }

  /** Empty for models that were stored before inputs were watched. */
  get profile(): readonly FeatureProfile[] {
    return this.#serving?.scorer.model.profile ?? [];
  }

  score(snapshots: readonly LeadSnapshot[]): LeadScore[] {
    const serving = this.#serving;
    const type = serving ? 'model' : 'scorecard';
    if (serving) this.#observe(serving, snapshots);
    return this.metrics.measured(
      this.kind,
      snapshots.length,
      () => (serving?.scorer ?? this.#scorecard).score(snapshots),
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

  #observe({ version, scorer }: Serving, snapshots: readonly LeadSnapshot[]): void {
    const { kind, profile } = this;
    this.observations.asked({ kind, version, profile }, scorer.frameOf(snapshots));
  }
}
