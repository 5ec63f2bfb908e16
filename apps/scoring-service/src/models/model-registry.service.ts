import { Injectable } from '@nestjs/common';
import { modelPromoted, modelTrained } from '@rover/contracts';
import type { ModelKind } from '@rover/contracts';
import { Database, isUniqueViolation, Outbox } from '@rover/persistence';
import type { OutboxEvent, Page, Transaction } from '@rover/persistence';
import { EventLog } from '@rover/platform';
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
  /** The newest version when the training began: when there is a newer one by now, the model is dropped. */
  readonly follows?: number;
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

/** A model about to be stored under this version. */
interface Addition {
  readonly kind: ModelKind;
  readonly version: number;
  readonly model: TrainedModel;
  readonly origin: Origin;
}

/** Which models there are, and which one of a kind serves. */
@Injectable()
export class ModelRegistry {
  constructor(
    private readonly models: ModelRepository,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly events: EventLog,
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
   * decision was made against. Answers undefined when it was to follow a version that is not the newest any more.
   */
  async add(kind: ModelKind, model: TrainedModel, origin: Origin): Promise<StoredModel | undefined> {
    for (;;) {
      const newest = origin.follows ?? (await this.models.newest(kind));
      const added = await this.#addAs({ kind, version: newest + 1, model, origin });
      if (added || origin.follows !== undefined) return added && { ...added, body: model.body };
    }
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
    const { kind, from } = succession;
    try {
      const champion = await this.database.transaction(async (tx) => {
        const changed = await this.#change(tx, succession);
        if (changed) await this.outbox.addAll(tx, [promotionOf(changed, from)]);
        return changed;
      });
      if (!champion) throw new ChampionChangedError(kind);
      this.#tell(succession);
      return champion;
    } catch (error) {
      // Two promotions where nothing served yet: the index lets one through.
      throw isUniqueViolation(error) ? new ChampionChangedError(kind) : error;
    }
  }

  #tell({ kind, from, to, by }: Succession): void {
    const told = { model: kind, from: from?.version, modelVersion: to };
    this.events.audit({ action: 'model.promoted', by, fields: told });
    this.events.business('model.updated', { ...told, status: 'champion', decision: 'promoted' });
  }

  /** Undefined when the champion is not the one that was seen: the row's lock lets one promotion through. */
  async #change(
    tx: Transaction,
    { kind, from, to, replaced, by }: Succession,
  ): Promise<ModelRow | undefined> {
    if (from && !(await this.models.retire(tx, kind, from.version))) return undefined;
    return this.models.crown(tx, { kind, version: to, replaced, by });
  }

  #addAs({ kind, version, model, origin }: Addition): Promise<ModelRow | undefined> {
    const { decision, champion } = model;
    const from = champion === undefined ? undefined : { version: champion };
    return this.database.transaction(async (tx) => {
      const row = await this.models.add(tx, { ...model, kind, version, createdBy: origin.by });
      if (!row) return undefined;
      await origin.also?.(tx, version);
      const crowned =
        decision.status === 'champion' &&
        (await this.#change(tx, { kind, from, to: version, replaced: champion, by: origin.by }));
      await this.outbox.addAll(tx, [trainingOf(row), ...(crowned ? [promotionOf(crowned, from)] : [])]);
      return crowned || row;
    });
  }
}

const trainingOf = ({ kind, version, rows, decision }: ModelRow): OutboxEvent => ({
  contract: modelTrained,
  data: { model: kind, version, trainedOn: rows, decision },
});

const promotionOf = ({ kind, version, rows }: ModelRow, from?: Pick<ModelRow, 'version'>): OutboxEvent => ({
  contract: modelPromoted,
  data: { model: kind, version, trainedOn: rows, replaced: from?.version },
});
