import { Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { Metrics } from '@rover/platform';
import type { DriftRow } from './drift.repository.js';

type DriftLabel = 'model_name' | 'signal' | 'feature';

/** Tells Prometheus how far models drift. */
@Injectable()
export class DriftMetrics {
  readonly #drift;
  readonly #shown = new Map<ModelKind, Record<DriftLabel, string>[]>();

  constructor(metrics: Metrics) {
    this.#drift = metrics.gauge<DriftLabel>(
      'rover_ml_drift',
      'Population stability index by feature, or |observed − promised| of calibration and coverage; above .2 and .05 a model drifts',
      ['model_name', 'signal', 'feature'],
    );
  }

  /** Shows the signals of a kind in place of those before: the series are as many as the champion has features. */
  show(kind: ModelKind, rows: readonly DriftRow[]): void {
    for (const labels of this.#shown.get(kind) ?? []) this.#drift.remove(labels);
    const enough = rows.filter(({ status }) => status !== 'tooFew');
    const labelsOf = ({ signal, feature }: DriftRow) => ({ model_name: kind, signal, feature });
    for (const row of enough) this.#drift.set(labelsOf(row), row.value);
    this.#shown.set(kind, enough.map(labelsOf));
  }
}
