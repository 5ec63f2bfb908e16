import type { Model, ModelDetail, TrainingRun } from '@rover/contracts';
import type { ModelRow } from './model.repository.js';
import type { TrainingRunRow } from './training-run.repository.js';

const instantOf = (time: Date | null): string | null => time?.toISOString() ?? null;

/** A version as a list tells of it. */
export const toModel = (row: ModelRow): Model => ({
  kind: row.kind,
  version: row.version,
  algorithm: row.algorithm,
  status: row.status,
  decision: row.decision,
  window: { from: instantOf(row.window_from), to: instantOf(row.window_to), rows: row.rows },
  createdAt: row.created_at.toISOString(),
  createdBy: row.created_by,
  promotedAt: instantOf(row.promoted_at),
  promotedBy: row.promoted_by,
  retiredAt: instantOf(row.retired_at),
});

export const toModelDetail = (row: ModelRow): ModelDetail => ({
  ...toModel(row),
  parameters: row.parameters,
  metrics: row.metrics,
  replaced: row.replaced,
});

export const toTrainingRun = (row: TrainingRunRow): TrainingRun => ({
  id: row.id,
  kind: row.kind,
  status: row.status,
  progress: row.progress,
  requestedBy: row.requested_by,
  requestedAt: row.requested_at.toISOString(),
  startedAt: instantOf(row.started_at),
  finishedAt: instantOf(row.finished_at),
  version: row.version,
  reason: row.reason,
});
