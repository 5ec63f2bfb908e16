import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleDestroy } from '@nestjs/common';
import { LOGGER, recogniseError } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { MarketModelValuer, ModelFormatError } from '@rover/scoring';
import type { DealTable, MarketModel } from '@rover/scoring';
import { ModelRegistry } from '../models/model-registry.service.js';
import { ModelTraining } from '../models/model-training.service.js';
import type { ModelRow, StoredModel } from '../models/model.repository.js';
import { TrainingInterruptedError } from '../models/model.errors.js';
import { MarketAges } from './market-ages.js';
import { marketsOf } from './market-training.js';
import { MarketValuation } from './market-valuation.js';
import { MarketValueTrainer } from './market-value-trainer.js';
import { TrainingPace } from './training-pace.js';

/** Which model a market value comes from, and on how many listings of that market it was fitted. */
export interface ModelReference {
  readonly version: string;
  readonly trainedOn: number;
}

/** The model as it serves here. */
interface Serving {
  readonly version: number;
  readonly body: MarketModel;
}

const KIND = 'marketValue';
/** Who trains when the stock has changed. */
const OURSELVES = 'scoring-service';
/** How often it is asked whether a training may begin, ms. */
const LOOK_MS = 250;

/** The model that values the market: trained on the stock itself, one champion for all replicas. */
@Injectable()
export class ModelService implements OnModuleDestroy, OnApplicationShutdown {
  readonly #ages = new MarketAges();
  readonly #pace = new TrainingPace();
  #serving?: Serving;
  /** The newest version that this replica knows of, whether or not it serves. */
  #newest = 0;
  #training?: Promise<void>;
  /** Values of the market being worked out anew, one model after the other. */
  #valuing: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(
    private readonly registry: ModelRegistry,
    private readonly training: ModelTraining,
    private readonly trainer: MarketValueTrainer,
    private readonly valuation: MarketValuation,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    training.register(trainer);
  }

  /** The version that serves here; undefined while there is none. */
  get serving(): number | undefined {
    return this.#serving?.version;
  }

  reference(market: string): ModelReference {
    const body = this.#serving?.body;
    return { version: body?.version ?? 'none', trainedOn: body?.markets[market]?.n ?? 0 };
  }

  /** Notes that a listing of this market came or changed. */
  changed(market: string): void {
    this.#ages.changed(market);
    this.#pace.changed(performance.now());
  }

  /** Notes how large each market is after all of it was read anew into this table, which is trained on from now on. */
  async loaded(sizes: ReadonlyMap<string, number>, table: DealTable): Promise<void> {
    await this.takeNewest();
    this.#ages.loaded(sizes);
    this.trainer.use(table);
  }

  onModuleDestroy(): void {
    this.#stopped = true;
  }

  /** After the threads have been given up, for which this would wait in vain. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.#training, this.#valuing]);
  }

  /** Serves the champion, unless it does already. The market has its values some time later: see {@link valued}. */
  async takeChampion(table: DealTable): Promise<void> {
    const champion = await this.registry.champion(KIND);
    if (champion && champion.version !== this.#serving?.version) this.#serve(champion, table);
  }

  /** Resolves when the market is valued by the model that serves. */
  valued(): Promise<void> {
    return this.#valuing;
  }

  /** Notes what was trained last, so that replicas do not train on the same stock one after the other. */
  async takeNewest(): Promise<void> {
    const newest = await this.registry.latest(KIND);
    if (newest) this.#note(newest);
  }

  /**
   * Trains a new version when enough has changed. Of replicas that do so at the same time one wins, and all serve the
   * champion. A small market is waited for: its first values are a matter of milliseconds.
   */
  async trainDue(table: DealTable): Promise<void> {
    if (this.#training || !this.trainer.isReady || !this.#ages.isAnyDue()) return;
    const { isLarge } = this.trainer;
    const training = isLarge ? this.#trainWhileDue(table) : this.#train(table);
    this.#training = training.then(() => undefined).finally(() => (this.#training = undefined));
    if (!isLarge) await this.#training;
  }

  /** A large market that changes while it is trained on may be due again at once, and nothing else may come to say so. */
  async #trainWhileDue(table: DealTable): Promise<void> {
    for (let isDone = true; isDone && !this.#stopped && this.#ages.isAnyDue();) {
      await this.#settled(performance.now());
      if (!this.#stopped) isDone = await this.#train(table);
    }
  }

  /** Resolves when a large training may begin, or the service ends. */
  async #settled(dueSince: number): Promise<void> {
    while (!this.#stopped && this.#pace.waitMs(dueSince, performance.now()) > 0) {
      await sleep(LOOK_MS, undefined, { ref: false });
    }
  }

  /** A training that fails fails nothing else: the next change tries again, or the next growth. False when it failed. */
  async #train(table: DealTable): Promise<boolean> {
    const counted = this.#ages.take();
    const start = performance.now();
    try {
      const trained = await this.training.train(KIND, { by: OURSELVES, follows: this.#newest });
      if (trained) this.#note(trained);
      else await this.#catchUp(table);
      if (trained?.status === 'champion') this.#serve(trained, table);
      await this.#valuing;
      if (this.trainer.isLarge) this.#pace.trained(start, performance.now());
      return true;
    } catch (err) {
      if (recogniseError(err).retryable) this.#ages.giveBack(counted);
      if (!(err instanceof TrainingInterruptedError))
        this.logger.warn({ err }, 'The market was not trained on');
      return false;
    }
  }

  async #catchUp(table: DealTable): Promise<void> {
    await this.takeNewest();
    await this.takeChampion(table);
  }

  #note({ version, parameters }: ModelRow): void {
    if (version <= this.#newest) return;
    this.#newest = version;
    const sizes = Object.entries(marketsOf(parameters)).map(([market, { rows }]) => [market, rows] as const);
    this.#ages.trained(new Map(sizes));
  }

  /** A model of a kind that this version of the service does not know is left to those that do. */
  #serve(champion: StoredModel, table: DealTable): void {
    const { version } = champion;
    const body = champion.body as MarketModel;
    try {
      const valuer = new MarketModelValuer(body);
      this.trainer.compareWith(champion);
      this.training.serves(champion);
      this.#serving = { version, body };
      this.#valuing = this.#valuing.then(() => this.#value(table, { version, valuer, body }));
    } catch (err) {
      if (!(err instanceof ModelFormatError)) throw err;
      this.logger.error(
        { err, modelVersion: version },
        'The model of market values cannot be read; the one before it serves on',
      );
    }
  }

  async #value(table: DealTable, next: Serving & { readonly valuer: MarketModelValuer }): Promise<void> {
    if (next.version !== this.#serving?.version) return;
    try {
      await this.valuation.renew(table, next);
      this.logger.info(
        { modelVersion: next.version, trainedOn: next.body.n },
        'A new market value model serves',
      );
    } catch (err) {
      if (!(err instanceof TrainingInterruptedError))
        this.logger.error({ err }, 'The market could not be valued');
    }
  }
}
