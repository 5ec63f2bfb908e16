import { Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { Metrics } from '@rover/platform';
import type { ModelRow } from './model.repository.js';

type AccuracyLabel = 'model_name' | 'model_version' | 'dataset';

/** A training takes from a few milliseconds to minutes. */
const TRAINING_BUCKETS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300];

/** What stands for accuracy in `ModelMetrics.own`: a share of right answers, for leads the area under the curve. */
const ACCURACIES = ['accuracy', 'auc'];

/** How often a model was right on rows that it was not fitted on, 0 to 1; undefined for kinds that have no such measure. */
export const accuracyOf = (own: ModelRow['metrics']['own']): number | undefined =>
  ACCURACIES.map((name) => own[name]).find((value) => value !== undefined);

/** Tells Prometheus how long trainings take and how good the models are. */
@Injectable()
export class ModelMetricsService {
  readonly #duration;
  readonly #accuracy;
  readonly #shown = new Map<ModelKind, Record<AccuracyLabel, string>>();

  constructor(metrics: Metrics) {
    this.#duration = metrics.histogram(
      'rover_ml_training_duration_seconds',
      'Time that a training took, fit and judgement',
      ['model_name', 'outcome'],
      TRAINING_BUCKETS,
    );
    this.#accuracy = metrics.gauge<AccuracyLabel>(
      'rover_ml_model_accuracy',
      'Accuracy of the version that was trained last, from 0 to 1, by its own measure',
      ['model_name', 'model_version', 'dataset'],
    );
  }

  /** Does the work of a training and notes how long it took. */
  async timed<T>(kind: ModelKind, work: () => Promise<T>): Promise<T> {
    const end = this.#duration.startTimer({ model_name: kind });
    try {
      const result = await work();
      end({ outcome: 'completed' });
      return result;
    } catch (error) {
      end({ outcome: 'failed' });
      throw error;
    }
  }

  /** Shows the accuracy of the version that serves, unless one that was trained later is shown. */
  serves(row: ModelRow): void {
    if (!this.#shown.has(row.kind)) this.judged(row);
  }

  /**
   * Shows the accuracy of a version in place of the one before, so that the series stay as many as there are kinds, and
   * answers it.
   */
  judged({ kind, version, metrics }: ModelRow): number | undefined {
    const accuracy = accuracyOf(metrics.own);
    if (accuracy === undefined) return undefined;
    const before = this.#shown.get(kind);
    if (before) this.#accuracy.remove(before);
    const labels = { model_name: kind, model_version: String(version), dataset: 'heldOut' };
    this.#shown.set(kind, labels);
    this.#accuracy.set(labels, accuracy);
    return accuracy;
  }
}
