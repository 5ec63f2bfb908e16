import type { ModelKind, ModelMetrics } from '@rover/contracts';

/** Rows that a model was fitted on; times as epoch milliseconds, absent when no row tells. */
export interface DataWindow {
  readonly from?: number;
  readonly to?: number;
  readonly rows: number;
}

/** What is to become of a trained model, and the reason as a stable word. */
export interface Decision {
  readonly status: 'champion' | 'candidate' | 'failed';
  readonly reason: string;
}

/** What came of a training: a model, and how it did beside the one that served when it began. */
export interface TrainedModel {
  readonly algorithm: string;
  readonly window: DataWindow;
  readonly parameters: Record<string, unknown>;
  readonly metrics: ModelMetrics;
  readonly decision: Decision;
  /** The champion that the decision was made against; undefined when there was none. */
  readonly champion?: number;
  /** Plain JSON. */
  readonly body: object;
}

/** Trains models of one kind from what this replica knows. */
export interface Trainer {
  readonly kind: ModelKind;
  /** Whether the data is at hand; a replica that still loads leaves a run to others. */
  readonly isReady: boolean;
  /**
   * Fits and judges one model.
   * @param onProgress is told the share that is done, from 0 to 1
   * @throws TooLittleDataError when there is nothing to fit on
   */
  train(onProgress: (share: number) => void): Promise<TrainedModel>;
}
