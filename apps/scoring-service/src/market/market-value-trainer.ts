import { Inject, Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { LEAST_FOR_TREES, MIN_MARKET_SIZE, buffersOf, packColumns } from '@rover/scoring';
import type { DealTable } from '@rover/scoring';
import { TooLittleDataError } from '../models/model.errors.js';
import type { StoredModel } from '../models/model.repository.js';
import { TrainingThreads } from '../models/threads/training-threads.service.js';
import type { TrainedModel, Trainer } from '../models/trainer.js';
import { pricedRows, sizesOf } from './market-rows.js';
import { trainMarketValues } from './market-training.js';
import type { TrainingOrder } from './market-training.js';

/** The module that trains and values in a thread. */
export const MARKET_WORKER = new URL('./market.worker.js', import.meta.url);

/** Fewer rows without trees are fitted in milliseconds, before a thread has started; a small market waits for its first values. */
const LARGE = 3_000;

/** Fits market values on the stock in memory, and judges them by the part of it that is held out. */
@Injectable()
export class MarketValueTrainer implements Trainer {
  readonly kind: ModelKind = 'marketValue';
  #table?: DealTable;
  #champion?: StoredModel;

  constructor(
    private readonly threads: TrainingThreads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  get isReady(): boolean {
    return this.#table !== undefined;
  }

  /** Whether a training would take a thread, and seconds. */
  get isLarge(): boolean {
    return (this.#table?.size ?? 0) >= LEAST_FOR_TREES;
  }

  /** The stock to train on, once all of it is there. */
  use(table: DealTable): void {
    this.#table = table;
  }

  /** What a candidate has to beat. Should another serve by the time it is stored, the registry notices. */
  compareWith(champion: StoredModel): void {
    this.#champion = champion;
  }

  async train(onProgress: (share: number) => void): Promise<TrainedModel> {
    const { order, isSmall } = this.#order();
    if (isSmall) return trainMarketValues(order, onProgress);
    const transfer = buffersOf(order.listings);
    return this.threads.run<TrainedModel>({ entry: MARKET_WORKER, order, transfer, onProgress });
  }

  /** @throws TooLittleDataError */
  #order(): { order: TrainingOrder; isSmall: boolean } {
    const rows = this.#table ? pricedRows(this.#table) : new Uint32Array();
    const sizes = this.#table ? [...sizesOf(this.#table, rows).values()] : [];
    const largest = Math.max(0, ...sizes);
    if (!this.#table || largest < MIN_MARKET_SIZE)
      throw new TooLittleDataError(`No market has ${MIN_MARKET_SIZE} listings to fit on.`);
    const { version, parameters, body } = this.#champion ?? {};
    const champion = version && parameters && body ? { version, parameters, body } : undefined;
    const listings = packColumns(this.#table.columns, rows);
    return {
      order: { want: 'training', listings, asOf: this.clock.now(), champion },
      isSmall: largest < LEAST_FOR_TREES && rows.length < LARGE,
    };
  }
}
