import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { Sweeps } from '@rover/persistence';
import { LOGGER, RoverError } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { RunTakenOverError, TrainingInterruptedError, TrainingRunNotFoundError } from './model.errors.js';
import { ModelTraining } from './model-training.service.js';
import { TrainingThreads } from './threads/training-threads.service.js';
import { TrainingRunRepository } from './training-run.repository.js';
import type { HeldRun, TrainingRunRow } from './training-run.repository.js';

/** How long until somebody takes a queued or an orphaned run that nobody was woken for, ms. */
const LOOK_EVERY_MS = 5_000;
/** A third of the lease: two signs of life may be lost. */
const SIGN_OF_LIFE_MS = 10_000;
/** A run that ended its replica this often is not tried again. */
const MOST_ATTEMPTS = 3;

/**
 * Trainings that people ask for. A run is a row that one replica holds by a lease; when the replica dies, the lease
 * ends and another takes the run up from its beginning.
 */
@Injectable()
export class TrainingRuns implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #worker = randomUUID();
  #working?: Promise<void>;
  #stopped = false;

  constructor(
    private readonly runs: TrainingRunRepository,
    private readonly training: ModelTraining,
    private readonly threads: TrainingThreads,
    private readonly sweeps: Sweeps,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'training runs', everyMs: LOOK_EVERY_MS, run: () => this.#look() });
  }

  /** The run in hand is finished, or given back by its thread; what is queued is left to others, or to the next start. */
  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    this.threads.stop();
    await this.#working?.catch(() => undefined);
  }

  /** Asks for a training; while one of this kind is under way, answers that one. @throws KindNotTrainedError */
  async ask(kind: ModelKind, by: string): Promise<TrainingRunRow> {
    this.training.requireTrainer(kind);
    const run = await this.runs.ask(uuidV7(), kind, by);
    await this.#look();
    return run;
  }

  /** Asks for a training under this id, unless that was done before, or one of this kind is under way. */
  async askOnce(id: string, kind: ModelKind, by: string): Promise<void> {
    await this.runs.askOnce(id, kind, by);
    await this.work();
  }

  /** @throws TrainingRunNotFoundError */
  async get(id: string): Promise<TrainingRunRow> {
    const run = await this.runs.find(id);
    if (!run) throw new TrainingRunNotFoundError(id);
    return run;
  }

  /** Does what there is to do, one run after the other. */
  work(): Promise<void> {
    this.#working ??= this.#work().finally(() => (this.#working = undefined));
    return this.#working;
  }

  /** Waits for nothing: a sweep that waited for a training would keep the service from ending. */
  async #look(): Promise<void> {
    this.work().catch((err: unknown) => this.logger.warn({ err }, 'Trainings wait for the next look'));
  }

  async #work(): Promise<void> {
    while (!this.#stopped) {
      const kinds = this.training.ready();
      const run = kinds.length > 0 && (await this.runs.claim(this.#worker, kinds));
      if (!run) return this.runs.forget();
      await this.#carryOut(run);
    }
  }

  async #carryOut({ id, kind, attempts, requested_by: by }: TrainingRunRow): Promise<void> {
    const held: HeldRun = { id, worker: this.#worker };
    if (attempts > MOST_ATTEMPTS) return this.runs.fail(held, `It was interrupted ${MOST_ATTEMPTS} times.`);
    const life = new SignsOfLife(this.runs, held);
    try {
      const also = async (tx: Parameters<TrainingRunRepository['complete']>[0], version: number) => {
        if (!(await this.runs.complete(tx, held, version))) throw new RunTakenOverError(id);
      };
      await this.training.train(kind, { by, also }, (share) => life.progress(share));
    } catch (error) {
      if (error instanceof TrainingInterruptedError) return await this.runs.release(held);
      this.logger.warn({ err: error, run: id, kind }, 'A training failed');
      await this.runs.fail(held, reasonOf(error));
    } finally {
      await life.end();
    }
  }
}

/** What a caller may read of a failure: our own errors say it, all others are for the log. */
const reasonOf = (error: unknown): string =>
  error instanceof RoverError ? error.message : 'Something went wrong on our side; the log says what.';

/** Says that a run is alive, as long as it is. */
class SignsOfLife {
  readonly #timer: NodeJS.Timeout;
  #share = 0;
  #said: Promise<void> = Promise.resolve();

  constructor(
    private readonly runs: TrainingRunRepository,
    private readonly run: HeldRun,
  ) {
    this.#timer = setInterval(() => this.#say(), SIGN_OF_LIFE_MS);
  }

  progress(share: number): void {
    this.#share = share;
    this.#say();
  }

  /** Resolves when nothing is being said any more. */
  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#said;
  }

  /** A sign that is lost is made up for by the next one. */
  #say(): void {
    this.#said = this.#said.then(() => this.runs.renew(this.run, this.#share)).catch(() => undefined);
  }
}
