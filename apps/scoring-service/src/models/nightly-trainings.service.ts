import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { Sweeps } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { TrainingRuns } from './training-run.service.js';

/** A kind that is trained anew each night in which there is something new to learn. */
export interface NightlyKind {
  readonly kind: ModelKind;
  /** Whether a training would tell anything new. */
  isDue(): Promise<boolean>;
}

const LOOK_EVERY_MS = 5 * 60_000;
const HOUR_MS = 3_600_000;
/** The night begins at 02:00 UTC, and kinds begin within three hours, each at a time of its own. */
const NIGHT_FROM_MS = 2 * HOUR_MS;
const NIGHT_MS = 3 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;
const OURSELVES = 'scoring-service';

/**
 * Asks for the nightly trainings. The run of a kind and a night has an id that follows from both, so that replicas which
 * ask at once ask for the same one, and a night is trained once, whenever they look.
 */
@Injectable()
export class NightlyTrainings implements OnApplicationBootstrap {
  readonly #kinds: NightlyKind[] = [];

  constructor(
    private readonly runs: TrainingRuns,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  register(kind: NightlyKind): void {
    this.#kinds.push(kind);
  }

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'nightly trainings', everyMs: LOOK_EVERY_MS, run: () => this.look() });
  }

  /** Asks for what is to be trained this night and was not asked for yet. */
  async look(): Promise<void> {
    const now = this.clock.now();
    for (const nightly of this.#kinds) {
      const night = Math.floor((now - startOf(nightly.kind)) / DAY_MS);
      const begins = night * DAY_MS + startOf(nightly.kind);
      if (now - begins < NIGHT_MS && (await nightly.isDue()))
        await this.runs.askOnce(runId(nightly.kind, night), nightly.kind, OURSELVES);
    }
  }
}

/** When in the day a kind is trained, ms: spread over the first half of the night by its name. */
const startOf = (kind: ModelKind): number =>
  NIGHT_FROM_MS + (hash(kind).readUInt32BE(0) / 2 ** 32) * (NIGHT_MS / 2);

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A UUID (version 8) made of kind and night. */
function runId(kind: ModelKind, night: number): string {
  const hex = hash(`${kind} ${night}`).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
