import { Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { EventLog } from '@rover/platform';
import { KindNotTrainedError } from './model.errors.js';
import { ModelMetricsService } from './model-metrics.service.js';
import { ModelRegistry } from './model-registry.service.js';
import type { Origin } from './model-registry.service.js';
import type { ModelRow, StoredModel } from './model.repository.js';
import type { Trainer } from './trainer.js';

const untold = (): void => undefined;

/** Trains models by the trainers that registered here, and hands what came of it to the registry. */
@Injectable()
export class ModelTraining {
  readonly #trainers = new Map<ModelKind, Trainer>();

  constructor(
    private readonly registry: ModelRegistry,
    private readonly metrics: ModelMetricsService,
    private readonly events: EventLog,
  ) {}

  register(trainer: Trainer): void {
    this.#trainers.set(trainer.kind, trainer);
  }

  /** Kinds that can be trained here now. */
  ready(): ModelKind[] {
    return [...this.#trainers.values()].filter(({ isReady }) => isReady).map(({ kind }) => kind);
  }

  /** @throws KindNotTrainedError */
  requireTrainer(kind: ModelKind): Trainer {
    const trainer = this.#trainers.get(kind);
    if (!trainer) throw new KindNotTrainedError(kind);
    return trainer;
  }

  /**
   * Trains one model and stores it. Answers undefined when another replica was first.
   * @throws KindNotTrainedError, TooLittleDataError
   */
  async train(
    kind: ModelKind,
    origin: Origin,
    onProgress: (share: number) => void = untold,
  ): Promise<StoredModel | undefined> {
    const trainer = this.requireTrainer(kind);
    const model = await this.metrics.timed(kind, () => trainer.train(onProgress));
    const row = await this.registry.add(kind, model, origin);
    if (row) this.#tell(row);
    return row;
  }

  /** Notes which version serves here. */
  serves(champion: ModelRow): void {
    this.metrics.serves(champion);
  }

  #tell(row: ModelRow): void {
    const { kind: model, version: modelVersion, status, decision, rows } = row;
    const accuracy = this.metrics.judged(row);
    this.events.business('model.updated', { model, modelVersion, status, decision, rows, accuracy });
  }
}
