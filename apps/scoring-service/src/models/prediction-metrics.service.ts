import { Injectable } from '@nestjs/common';
import { modelKinds } from '@rover/contracts';
import type { ModelKind } from '@rover/contracts';
import { Metrics, durationBuckets } from '@rover/platform';

/** What one prediction is counted as. */
export interface CountedPrediction {
  /** What it comes from: `scorecard`, `model`, `prior` … */
  readonly type: string;
  /** 0–1. */
  readonly confidence: number;
}

const batchSizeOf = (size: number): string =>
  size === 1 ? '1' : size <= 10 ? '2-10' : size <= 100 ? '11-100' : '>100';

const bucketOf = (confidence: number): 'high' | 'medium' | 'low' =>
  confidence > 0.8 ? 'high' : confidence > 0.6 ? 'medium' : 'low';

/** Tells Prometheus how often models are asked, how sure they are and how long they take. */
@Injectable()
export class PredictionMetrics {
  readonly #predictions;
  readonly #duration;
  readonly #errors;

  constructor(metrics: Metrics) {
    this.#predictions = metrics.counter('rover_ml_predictions_total', 'Predictions made', [
      'model_name',
      'prediction_type',
      'confidence_bucket',
    ]);
    this.#duration = metrics.histogram(
      'rover_ml_inference_duration_seconds',
      'Time that the predictions of one request took',
      ['model_type', 'batch_size'],
      durationBuckets,
    );
    this.#errors = metrics.counter(
      'rover_ml_inference_errors_total',
      'Requests for predictions that failed',
      ['model_type'],
    );
    for (const model_type of modelKinds) this.#errors.inc({ model_type }, 0);
  }

  /** The same for a batch that may take a while, counted as a whole: its predictions have no confidence of their own. */
  async batch<T>(kind: ModelKind, size: number, predict: () => T | Promise<T>): Promise<T> {
    const end = this.#duration.startTimer({ model_type: kind, batch_size: batchSizeOf(size) });
    const predictions = await predict();
    end();
    this.#predictions.inc({ model_name: kind, prediction_type: 'batch', confidence_bucket: 'none' }, size);
    return predictions;
  }

  failed(kind: ModelKind): void {
    this.#errors.inc({ model_type: kind });
  }

  /** Does the work of predicting for `size` things, notes how long it took, and counts what came of it. */
  measured<T>(
    kind: ModelKind,
    size: number,
    predict: () => T[],
    countAs: (one: T) => CountedPrediction,
  ): T[] {
    const end = this.#duration.startTimer({ model_type: kind, batch_size: batchSizeOf(size) });
    const predictions = predict();
    end();
    for (const { type, confidence } of predictions.map(countAs))
      this.#predictions.inc({
        model_name: kind,
        prediction_type: type,
        confidence_bucket: bucketOf(confidence),
      });
    return predictions;
  }
}
