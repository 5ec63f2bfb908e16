import { Inject, Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { LEAST_SERVICES, censoringWeights, isHeldOut } from '@rover/scoring';
import type { MaintenanceExample, MaintenanceModel } from '@rover/scoring';
import { holdOut, judged, windowOf } from '../models/learned-model.js';
import { TooLittleDataError } from '../models/model.errors.js';
import { ModelRegistry } from '../models/model-registry.service.js';
import { ModelTraining } from '../models/model-training.service.js';
import type { StoredModel } from '../models/model.repository.js';
import { NightlyTrainings } from '../models/nightly-trainings.service.js';
import type { NightlyKind } from '../models/nightly-trainings.service.js';
import { TrainingThreads } from '../models/threads/training-threads.service.js';
import type { TrainedModel, Trainer } from '../models/trainer.js';
import { MaintenanceRepository } from './maintenance.repository.js';
import type { LabelledUse } from './maintenance.repository.js';
import type { MaintenanceTrainingOrder, MaintenanceTrainingResult } from './maintenance-training.worker.js';
import { toScoringUse } from './maintenance.mapper.js';

const entry = new URL('./maintenance-training.worker.js', import.meta.url);
const DAY_MS = 86_400_000;

/** Learns how far lives depart from the priors, and judges that by vehicles that are never fitted on. */
@Injectable()
export class MaintenanceTrainer implements Trainer, NightlyKind {
  readonly kind: ModelKind = 'maintenance';
  readonly isReady = true;

  constructor(
    private readonly facts: MaintenanceRepository,
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
    if (latest && !(await this.facts.hasNews(latest.created_at))) return false;
    return isEnough(await this.facts.labelled());
  }

  async train(onProgress: (share: number) => void): Promise<TrainedModel> {
    const labelled = await this.facts.labelled();
    if (!isEnough(labelled)) throw tooLittle(labelled.length);
    const [champion, examples] = await Promise.all([
      this.registry.champion(this.kind),
      this.#examples(labelled),
    ]);
    const order: MaintenanceTrainingOrder = {
      ...holdOut(examples, ({ vehicleId }) => vehicleId),
      champion: champion?.body as MaintenanceModel | undefined,
    };
    const result = await this.threads.run<MaintenanceTrainingResult>({ entry, order, onProgress });
    return trainedModel(order, result, champion);
  }

  async #examples(labelled: readonly LabelledUse[]): Promise<MaintenanceExample[]> {
    const now = this.clock.now();
    const watched = (await this.facts.seen()).map((seenAt) => (now - seenAt.getTime()) / DAY_MS);
    const lasted = labelled.map(
      ({ seenAt, servicedAt }) => (servicedAt.getTime() - seenAt.getTime()) / DAY_MS,
    );
    const weights = censoringWeights(lasted, watched);
    return labelled.map(({ vehicleId, component, use, seenAt }, i) => ({
      vehicleId,
      component,
      use: toScoringUse(use),
      at: seenAt.getTime(),
      lastedDays: lasted[i]!,
      weight: weights[i]!,
    }));
  }
}

/** Whether some component, less the tenth of the vehicles that is held out, has outcomes enough. */
function isEnough(labelled: readonly LabelledUse[]): boolean {
  const byComponent = new Map<string, { outcomes: number; vehicles: Set<string> }>();
  for (const { component, vehicleId } of labelled) {
    if (isHeldOut(vehicleId)) continue;
    const known = byComponent.get(component) ?? { outcomes: 0, vehicles: new Set() };
    byComponent.set(component, { outcomes: known.outcomes + 1, vehicles: known.vehicles.add(vehicleId) });
  }
  return [...byComponent.values()].some(
    ({ outcomes, vehicles }) =>
      outcomes >= LEAST_SERVICES.outcomes && vehicles.size >= LEAST_SERVICES.vehicles,
  );
}

const tooLittle = (outcomes: number): TooLittleDataError =>
  new TooLittleDataError(
    `${outcomes} outcomes are known. A model takes ${LEAST_SERVICES.outcomes} of one component, of ` +
      `${LEAST_SERVICES.vehicles} vehicles, besides the tenth of the vehicles that is held out.`,
  );

function trainedModel(
  { examples, heldOut }: MaintenanceTrainingOrder,
  { model, judgement }: MaintenanceTrainingResult,
  champion: StoredModel | undefined,
): TrainedModel {
  const { prior, overPrior } = judgement;
  const baseline = { name: 'plansAndPriors', figures: prior };
  return {
    algorithm: 'conformalQuantileTrees',
    window: windowOf(examples),
    parameters: { outcomes: model.outcomes, heldOut: heldOut.length, range: model.correction.range },
    ...judged({ ...judgement, baseline, overBaseline: overPrior }, champion),
    body: model,
  };
}
