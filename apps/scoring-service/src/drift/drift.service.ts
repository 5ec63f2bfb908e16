import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { modelDriftDetected } from '@rover/contracts';
import type { ModelDrift, ModelKind } from '@rover/contracts';
import { Database, Outbox, Sweeps } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { FeatureProfile } from '@rover/scoring';
import { begun, checkDrift } from './drift-check.js';
import type { WatchedPromise } from './drift-check.js';
import { DriftMetrics } from './drift-metrics.service.js';
import { DriftRepository } from './drift.repository.js';
import type { DriftRow } from './drift.repository.js';
import { DriftInputs } from './drift-inputs.service.js';

/** A kind whose champion is watched. */
export interface DriftSource {
  readonly kind: ModelKind;
  /** The version that serves; undefined when there is none. */
  readonly version?: number;
  /** How its features were spread in training; empty when inputs are not watched. */
  readonly profile: readonly FeatureProfile[];
  /** Which promises it made and how they were kept after `since`; default none. */
  promises?(version: number, since: Date): Promise<WatchedPromise[]>;
}

const CHECK_EVERY_MS = 10 * 60_000;
/** Outcomes that a promise is judged by, days. */
const OUTCOME_DAYS = 30;
const DAY_MS = 86_400_000;

/** Watches champions: whether they see what they were trained on, and keep what they promise. */
@Injectable()
export class DriftService implements OnApplicationBootstrap {
  readonly #sources = new Map<ModelKind, DriftSource>();

  constructor(
    private readonly inputs: DriftInputs,
    private readonly drift: DriftRepository,
    private readonly metrics: DriftMetrics,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  watch(source: DriftSource): void {
    this.#sources.set(source.kind, source);
  }

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'drift of models', everyMs: CHECK_EVERY_MS, run: () => this.check() });
  }

  /** Checks every kind that has a champion. Safe in every replica at once: of two, one begins an episode. */
  async check(): Promise<void> {
    for (const source of this.#sources.values())
      if (source.version !== undefined) await this.#checkOne(source, source.version);
  }

  async get(kind: ModelKind): Promise<ModelDrift> {
    const version = this.#sources.get(kind)?.version;
    const rows = version === undefined ? [] : await this.drift.find(kind, version);
    const signals = rows.map(({ checked_at: _, since, feature, ...row }) => ({
      ...row,
      feature: feature || null,
      since: since?.toISOString() ?? null,
    }));
    const urgency = { drifting: 0, stable: 1, tooFew: 2 };
    signals.sort((a, b) => urgency[a.status] - urgency[b.status] || b.value - a.value);
    return { kind, version: version ?? null, checkedAt: rows[0]?.checked_at.toISOString() ?? null, signals };
  }

  async #checkOne(source: DriftSource, version: number): Promise<void> {
    const { kind, profile } = source;
    const now = this.clock.now();
    const since = new Date(now - OUTCOME_DAYS * DAY_MS);
    const promises = (await source.promises?.(version, since)) ?? [];
    const inputs = await this.inputs.recent(kind, version);
    const after = await this.database.transaction(async (tx) => {
      const before = await this.drift.lock(tx, kind, version);
      const rows = checkDrift({ profile, inputs, promises }, before, new Date(now));
      await this.drift.save(tx, kind, version, rows, now);
      const news = begun(before, rows).map((row) => tidingsOf(row, { kind, version, now }));
      await this.outbox.add(tx, modelDriftDetected, news);
      return rows;
    });
    this.metrics.show(kind, after);
  }
}

const tidingsOf = (
  { signal, feature, value, threshold, rows }: DriftRow,
  { kind, version, now }: { kind: ModelKind; version: number; now: number },
) => ({
  model: kind,
  version,
  signal,
  feature: feature || null,
  value,
  threshold,
  rows,
  time: new Date(now).toISOString(),
});
