import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, recogniseError } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { LogLinearValuer } from '@rover/scoring';
import type { DealTable, LogLinearModel } from '@rover/scoring';
import { ModelRegistry } from '../models/model-registry.service.js';
import { ModelTraining } from '../models/model-training.service.js';
import type { ModelRow, StoredModel } from '../models/model.repository.js';
import { MarketAges } from './market-ages.js';
import { MarketValueTrainer, marketsOf } from './market-value-trainer.js';

/** Which model a market value comes from, and on how many listings of that market it was fitted. */
export interface ModelReference {
  readonly version: string;
  readonly trainedOn: number;
}

/** The model as it serves here. */
interface Serving {
  readonly version: number;
  readonly body: LogLinearModel;
}

const KIND = 'marketValue';
/** Who trains when the stock has changed. */
const OURSELVES = 'scoring-service';

/** The model that values the market: trained on the stock itself, one champion for all replicas. */
@Injectable()
export class ModelService {
  readonly #ages = new MarketAges();
  #serving?: Serving;
  /** The newest version that this replica knows of, whether or not it serves. */
  #newest = 0;
  #training?: Promise<void>;

  constructor(
    private readonly registry: ModelRegistry,
    private readonly training: ModelTraining,
    private readonly trainer: MarketValueTrainer,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    training.register(trainer);
  }

  reference(market: string): ModelReference {
    const body = this.#serving?.body;
    return { version: body?.version ?? 'none', trainedOn: body?.markets[market]?.n ?? 0 };
  }

  /** Notes that a listing of this market came or changed. */
  changed(market: string): void {
    this.#ages.changed(market);
  }

  /** Notes how large each market is after all of it was read anew into this table, which is trained on from now on. */
  async loaded(sizes: ReadonlyMap<string, number>, table: DealTable): Promise<void> {
    await this.takeNewest();
    this.#ages.loaded(sizes);
    this.trainer.use(table);
  }

  /** Serves the champion, unless it does already. */
  async takeChampion(table: DealTable): Promise<void> {
    const champion = await this.registry.champion(KIND);
    if (champion && champion.version !== this.#serving?.version) this.#serve(champion, table);
  }

  /** Notes what was trained last, so that replicas do not train on the same stock one after the other. */
  async takeNewest(): Promise<void> {
    const newest = await this.registry.latest(KIND);
    if (newest) this.#note(newest);
  }

  /**
   * Trains a new version when enough has changed. Of replicas that do so at the same time one wins, and all serve the
   * champion.
   */
  async trainDue(table: DealTable): Promise<void> {
    if (this.#training || !this.trainer.isReady || !this.#ages.isAnyDue()) return;
    this.#training = this.#train(table).finally(() => (this.#training = undefined));
    await this.#training;
  }

  /** A training that fails fails nothing else: the next change tries again, or the next growth. */
  async #train(table: DealTable): Promise<void> {
    const counted = this.#ages.take();
    try {
      const trained = await this.training.train(KIND, { by: OURSELVES, follows: this.#newest });
      if (!trained) return await this.#catchUp(table);
      this.#note(trained);
      if (trained.status === 'champion') this.#serve(trained, table);
    } catch (err) {
      if (recogniseError(err).retryable) this.#ages.giveBack(counted);
      this.logger.warn({ err }, 'The market was not trained on');
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

  #serve(champion: StoredModel, table: DealTable): void {
    const { version, rows, body } = champion;
    const model = body as LogLinearModel;
    this.trainer.compareWith(champion);
    this.#serving = { version, body: model };
    table.setValues(new LogLinearValuer(model));
    this.logger.info({ version, trainedOn: rows }, 'A new market value model serves');
  }
}
