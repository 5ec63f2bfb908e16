import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, inTurns } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { buffersOf, emptyValues, packColumns, stampOf } from '@rover/scoring';
import type { DealTable, FoundValues, MarketModel, MarketModelValuer, ValueColumns } from '@rover/scoring';
import { TrainingInterruptedError } from '../models/model.errors.js';
import { PredictionMetrics } from '../models/prediction-metrics.service.js';
import { TrainingThreads } from '../models/threads/training-threads.service.js';
import { heldRows } from './market-rows.js';
import { MARKET_WORKER } from './market-value-trainer.js';

/** Rows that are copied for a thread at once: a few milliseconds of the thread that serves. */
const PORTION = 100_000;
/** So many rows without trees are valued in milliseconds, before a thread has started. */
const FEW = 5_000;

/** A model as it is about to serve. */
export interface NextModel {
  readonly valuer: MarketModelValuer;
  readonly body: MarketModel;
}

/** Values the whole market by another model, without keeping those waiting who ask for deals meanwhile. */
@Injectable()
export class MarketValuation {
  constructor(
    private readonly threads: TrainingThreads,
    private readonly metrics: PredictionMetrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The table values by this model from then on. */
  async renew(table: DealTable, { valuer, body }: NextModel): Promise<void> {
    const { rows: count } = table;
    if (count === 0 || (!valuer.hasTrees && count < FEW)) {
      await this.metrics.batch('marketValue', count, () => table.setValues(valuer));
      return;
    }
    const found = await this.metrics.batch('marketValue', count, () => this.#find(table, body));
    await inTurns(valuer.warmUp());
    await inTurns(table.takeValues(valuer, found));
  }

  /** What a thread could not find is left for the table to find. */
  async #find(table: DealTable, model: MarketModel): Promise<FoundValues> {
    try {
      const found: FoundValues[] = [];
      for (const rows of heldRows(table, PORTION)) found.push(await this.#findPortion(table, rows, model));
      return joined(found);
    } catch (err) {
      if (err instanceof TrainingInterruptedError) throw err;
      this.metrics.failed('marketValue');
      this.logger.warn({ err }, 'No thread could value the market; it is valued little by little');
      return joined([]);
    }
  }

  async #findPortion(table: DealTable, rows: Uint32Array, model: MarketModel): Promise<FoundValues> {
    const stamps = Float64Array.from(rows, (row) => stampOf(table.columns, row));
    const listings = packColumns(table.columns, rows);
    const values = await this.threads.run<ValueColumns>({
      entry: MARKET_WORKER,
      order: { want: 'values', listings, model },
      transfer: buffersOf(listings),
    });
    return { rows, stamps, values };
  }
}

function joined(portions: readonly FoundValues[]): FoundValues {
  if (portions.length === 1) return portions[0]!;
  const size = portions.reduce((sum, { rows }) => sum + rows.length, 0);
  const all = { rows: new Uint32Array(size), stamps: new Float64Array(size), values: emptyValues(size) };
  let at = 0;
  for (const { rows, stamps, values } of portions) {
    all.rows.set(rows, at);
    all.stamps.set(stamps, at);
    for (const name of ['value', 'low', 'high'] as const) all.values[name].set(values[name], at);
    at += rows.length;
  }
  return all;
}
