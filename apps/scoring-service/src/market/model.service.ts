import { Inject, Injectable } from '@nestjs/common';
import { modelPromoted } from '@rover/contracts';
import { Database, Outbox } from '@rover/persistence';
import { CLOCK, LOGGER } from '@rover/platform';
import type { Clock, Logger } from '@rover/platform';
import { LogLinearValuer, fitLogLinear } from '@rover/scoring';
import type { DealTable } from '@rover/scoring';
import { MarketAges } from './market-ages.js';
import { ModelRepository } from './model.repository.js';
import type { StoredModel } from './model.repository.js';

/** Which model a market value comes from, and on how many listings of that market it was fitted. */
export interface ModelReference {
  readonly version: string;
  readonly trainedOn: number;
}

/** The model that values the market: fitted on the stock itself, one version for all replicas. */
@Injectable()
export class ModelService {
  readonly #ages = new MarketAges();
  #serving?: StoredModel;

  constructor(
    private readonly models: ModelRepository,
    private readonly database: Database,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  reference(market: string): ModelReference {
    const body = this.#serving?.body;
    return { version: body?.version ?? 'none', trainedOn: body?.markets[market]?.n ?? 0 };
  }

  /** Notes that a listing of this market came or changed. */
  changed(market: string): void {
    this.#ages.changed(market);
  }

  /** Notes how large each market is after all of it was read anew. */
  loaded(sizes: ReadonlyMap<string, number>): void {
    this.#ages.loaded(sizes, this.#serving?.body);
  }

  /** Takes up the newest stored version, if it is newer than the one that serves here. */
  async takeLatest(table: DealTable): Promise<void> {
    const latest = await this.models.latest();
    if (latest && latest.version > this.#version) this.#serve(latest, table);
  }

  /**
   * Fits a new version when enough has changed. Of replicas that do so at the same time one wins, and all serve what
   * it has stored.
   */
  async fitDue(table: DealTable): Promise<void> {
    if (!this.#ages.isAnyDue(this.#serving?.body)) return;
    this.#ages.fitted();
    const body = fitLogLinear(table, { asOf: this.clock.now() });
    await this.#store({ version: this.#version + 1, body });
    await this.takeLatest(table);
  }

  get #version(): number {
    return this.#serving?.version ?? 0;
  }

  async #store(model: StoredModel): Promise<void> {
    const { version, body } = model;
    await this.database.transaction(async (tx) => {
      if (!(await this.models.add(tx, model))) return;
      await this.outbox.add(tx, modelPromoted, [{ model: 'marketValue', version, trainedOn: body.n }]);
    });
  }

  #serve(model: StoredModel, table: DealTable): void {
    this.#serving = model;
    table.setValues(new LogLinearValuer(model.body));
    this.logger.info({ version: model.version, trainedOn: model.body.n }, 'A new market value model serves');
  }
}
