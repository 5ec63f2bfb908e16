import { Inject, Injectable } from '@nestjs/common';
import { modelPromoted, modelTrained } from '@rover/contracts';
import type { ModelKind } from '@rover/contracts';
import { Database, Outbox } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { LOGGER } from '@rover/platform';
import type { Logger } from '@rover/platform';
import {
  ChampionChangedError,
  ModelNotFoundError,
  ModelNotPromotableError,
  NothingToRollBackError,
} from './model.errors.js';
import { ModelRepository } from './model.repository.js';
import type { ModelRow, StoredModel } from './model.repository.js';
import type { TrainedModel } from './trainer.js';

/** Where a trained model comes from. */
export interface Origin {
  readonly by: string;
  /** The newest version when the training began; when there is a newer one by now, the model is dropped. */
  readonly newest?: number;
  /** Further work in the transaction that stores the model. */
  readonly also?: (tx: Transaction, version: number) => Promise<void>;
}

/** A change of champion: `from` is the one that was seen to serve when it was decided. */
interface Succession {
  readonly kind: ModelKind;
  readonly from?: Pick<ModelRow, 'version'>;
  readonly to: number;
  /** Where a rollback would lead from then on. */
  readonly replaced?: number | null;
  readonly by: string;
}

/** A model that was stored just now, and is to serve if so decided. */
interface Installation {
  readonly row: ModelRow;
  readonly model: TrainedModel;
  readonly by: string;
}

/** Which models there are, and which one of a kind serves. */
@Injectable()
export class ModelRegistry {
  constructor(
    private readonly models: ModelRepository,
    private readonly database: Database,
    private readonly outbox: Outbox,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** A page, newest first. @throws CursorInvalidError */
  list(kind: ModelKind | undefined, limit: number, cursor?: string): Promise<Page<ModelRow>> {
    return this.models.page(kind, limit, cursor);
  }

  /** @throws ModelNotFoundError */
  async get(kind: ModelKind, version: number): Promise<ModelRow> {
    const found = await this.models.find(kind, version);
    if (!found) throw new ModelNotFoundError(kind, version);
    return found;
  }

  champion(kind: ModelKind): Promise<StoredModel | undefined> {
    return this.models.champion(kind);
  }

  latest(kind: ModelKind): Promise<ModelRow | undefined> {
    return this.models.latest(kind);
  }

  /**
   * Stores what came of a training, and lets it serve when that was decided and the champion is the one that the
   * decision was made against. Answers undefined when another replica was first.
   */
  add(kind: ModelKind, model: TrainedModel, { by, newest, also }: Origin): Promise<ModelRow | undefined> {
    return this.database.transaction(async (tx) => {
      const known = await this.models.lockNewest(tx, kind);
      if (newest !== undefined && known !== newest) return undefined;
      const row = await this.models.add(tx, { ...model, kind, version: known + 1, createdBy: by });
      await also?.(tx, row.version);
      return this.#install(tx, { row, model, by });
    });
  }

  /** @throws ModelNotFoundError, ModelNotPromotableError, ChampionChangedError */
  async promote(kind: ModelKind, version: number, by: string): Promise<ModelRow> {
    const [{ status }, from] = await Promise.all([this.get(kind, version), this.models.champion(kind)]);
    if (status === 'champion' || status === 'failed')
      throw new ModelNotPromotableError(kind, version, status);
    return this.#succeed({ kind, from, to: version, replaced: from?.version, by });
  }

  /** @throws NothingToRollBackError, ChampionChangedError */
  async rollBack(kind: ModelKind, by: string): Promise<ModelRow> {
    const from = await this.models.champion(kind);
    const before = from?.replaced ? await this.models.find(kind, from.replaced) : undefined;
    if (!before) throw new NothingToRollBackError(kind);
    return this.#succeed({ kind, from, to: before.version, replaced: before.replaced, by });
  }

  async #succeed(succession: Succession): Promise<ModelRow> {
    try {
      const champion = await this.database.transaction((tx) => this.#change(tx, succession));
      if (!champion) throw new ChampionChangedError(succession.kind);
      const { kind, from, to, by } = succession;
      this.logger.info({ audit: true, kind, from: from?.version, to, by }, 'Another model serves');
      return champion;
    } catch (error) {
      // Two promotions where nothing served yet: the index lets one through.
      throw (error as { code?: string }).code === '23505' ? new ChampionChangedError(succession.kind) : error;
    }
  }

  /** Undefined when the champion is not the one that was seen: the row's lock lets one promotion through. */
  async #change(
    tx: Transaction,
    { kind, from, to, replaced, by }: Succession,
  ): Promise<ModelRow | undefined> {
    if (from && !(await this.models.retire(tx, kind, from.version))) return undefined;
    const champion = await this.models.crown(tx, { kind, version: to, replaced, by });
    if (!champion) throw new ModelNotFoundError(kind, to);
    const data = { model: kind, version: to, trainedOn: champion.rows, replaced: from?.version };
    await this.outbox.add(tx, modelPromoted, [data]);
    return champion;
  }

  async #install(tx: Transaction, { row, model, by }: Installation): Promise<ModelRow> {
    const { kind, version } = row;
    const { decision, champion } = model;
    await this.outbox.add(tx, modelTrained, [
      { model: kind, version, trainedOn: row.rows, decision: decision.reason },
    ]);
    if (decision.status !== 'champion') return row;
    if (champion === undefined && (await this.models.hasChampion(tx, kind))) return row;
    const from = champion === undefined ? undefined : { version: champion };
    return (await this.#change(tx, { kind, from, to: version, replaced: champion, by })) ?? row;
  }
}
