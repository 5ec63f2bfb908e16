import { Inject, Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { HELD_OUT_ONE_IN, LEAST_LEADS } from '@rover/scoring';
import type { LeadExample, LeadModel } from '@rover/scoring';
import { holdOut, judged, windowOf } from '../models/learned-model.js';
import { TooLittleDataError } from '../models/model.errors.js';
import { ModelRegistry } from '../models/model-registry.service.js';
import { ModelTraining } from '../models/model-training.service.js';
import type { StoredModel } from '../models/model.repository.js';
import { NightlyTrainings } from '../models/nightly-trainings.service.js';
import type { NightlyKind } from '../models/nightly-trainings.service.js';
import { TrainingThreads } from '../models/threads/training-threads.service.js';
import type { TrainedModel, Trainer } from '../models/trainer.js';
import { LeadRepository } from './lead.repository.js';
import type { LeadCounts } from './lead.repository.js';
import type { LeadTrainingOrder, LeadTrainingResult } from './lead-training.worker.js';
import { toSnapshot } from './lead-snapshot.js';

const entry = new URL('./lead-training.worker.js', import.meta.url);

/** Trains models of lead conversion on what became of leads, and judges them by leads that are never fitted on. */
@Injectable()
export class LeadTrainer implements Trainer, NightlyKind {
  readonly kind: ModelKind = 'leadConversion';
  readonly isReady = true;

  constructor(
    private readonly leads: LeadRepository,
    private readonly registry: ModelRegistry,
    private readonly threads: TrainingThreads,
    @Inject(CLOCK) private readonly clock: Clock,
    training: ModelTraining,
    nightly: NightlyTrainings,
  ) {
    training.register(this);
    nightly.register(this);
  }

  async isDue(): Promise<boolean> {
    const latest = await this.registry.latest(this.kind);
    if (latest && !(await this.leads.hasNews(latest.created_at))) return false;
    return isEnough(await this.leads.counts(this.clock.now()));
  }

  async train(onProgress: (share: number) => void): Promise<TrainedModel> {
    const counts = await this.leads.counts(this.clock.now());
    if (!isEnough(counts)) throw tooLittle(counts);
    const [champion, all] = await Promise.all([this.registry.champion(this.kind), this.#examples()]);
    const order: LeadTrainingOrder = {
      ...holdOut(all, ({ leadId }) => leadId),
      champion: champion?.body as LeadModel | undefined,
    };
    const result = await this.threads.run<LeadTrainingResult>({ entry, order, onProgress });
    return trainedModel(order, result, champion);
  }

  async #examples(): Promise<LeadExample[]> {
    const labelled = await this.leads.labelled(this.clock.now());
    return labelled.map(({ leadId, converted, facts, seenAt }) => ({
      ...toSnapshot(facts, seenAt.getTime()),
      leadId,
      converted,
    }));
  }
}

/** A tenth is held out, so that a little more than what a fit takes is needed. */
const needed = (least: number): number => Math.ceil((least * (HELD_OUT_ONE_IN + 2)) / HELD_OUT_ONE_IN);

const isEnough = ({ converted, lost }: LeadCounts): boolean =>
  converted + lost >= needed(LEAST_LEADS.leads) && Math.min(converted, lost) >= needed(LEAST_LEADS.ofEach);

const tooLittle = ({ converted, lost }: LeadCounts): TooLittleDataError =>
  new TooLittleDataError(
    `${converted} leads that were converted and ${lost} that were not are known. A model takes ` +
      `${needed(LEAST_LEADS.leads)} in all, and ${needed(LEAST_LEADS.ofEach)} of each.`,
  );

function trainedModel(
  { examples, heldOut }: LeadTrainingOrder,
  { fit, judgement }: LeadTrainingResult,
  champion: StoredModel | undefined,
): TrainedModel {
  const { scorecard, overScorecard, reliability } = judgement;
  const baseline = { name: 'scorecard', figures: scorecard };
  return {
    algorithm: fit.chosen,
    window: windowOf(examples),
    parameters: {
      calibration: fit.model.calibration.kind,
      trees: fit.trees,
      logistic: fit.logistic,
      leaking: fit.excluded,
      attributes: fit.model.attributes,
      heldOut: heldOut.length,
      reliability,
    },
    ...judged({ ...judgement, baseline, overBaseline: overScorecard }, champion),
    body: fit.model,
  };
}
