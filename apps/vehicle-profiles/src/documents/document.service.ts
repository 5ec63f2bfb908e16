import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  createVehicleDocument,
  listVehicleDocuments,
  RequestOf,
  updateVehicleDocument,
  VehicleDocument,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { ExpiryService } from '../maintenance/expiry/expiry.service.js';
import { tell } from '../maintenance/expiry/expiring-thing.js';
import { DocumentNotFoundError, DocumentVersionMismatchError } from './document.errors.js';
import { DocumentRepository } from './document.repository.js';
import { DocumentSights } from './document-sights.service.js';
import type { DocumentSight } from './document-sights.service.js';
import { checked, documentOf, endOf, kindOf, patchedFacts, thingsOf } from './stored-document.js';
import type { DocumentRow } from './stored-document.js';

/** Documents, warranties, insurances and inspections of vehicles, and when they end. */
@Injectable()
export class DocumentService {
  constructor(
    private readonly database: Database,
    private readonly sights: DocumentSights,
    private readonly documents: DocumentRepository,
    private readonly expiries: ExpiryService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws VehicleNotFoundError, DocumentInvalidError */
  async create(
    { vehicleId, document }: RequestOf<typeof createVehicleDocument>,
    caller: Caller,
  ): Promise<VehicleDocument> {
    const facts = checked(document);
    const sight = await this.sights.toEdit(vehicleId, caller);
    return this.database.transaction(async (tx) => {
      const row = await this.documents.insert(tx, sight.vehicleId, facts, {
        by: caller.sub,
        now: this.#now(),
      });
      return this.#watched(tx, row);
    });
  }

  /** @throws VehicleNotFoundError, CursorInvalidError */
  async list(
    { vehicleId, type, limit, cursor }: RequestOf<typeof listVehicleDocuments>,
    caller: Caller,
  ): Promise<Page<VehicleDocument>> {
    const sight = await this.sights.toRead(vehicleId, caller);
    const page = await this.documents.page({ sight, type }, { limit, cursor });
    return { ...page, data: await this.#told(sight.vehicleId, page.data) };
  }

  /** @throws VehicleNotFoundError, DocumentNotFoundError */
  async get(vehicleId: string, documentId: string, caller: Caller): Promise<VehicleDocument> {
    const sight = await this.sights.toRead(vehicleId, caller);
    const row = await this.documents.find(documentId, sight);
    if (!row) throw new DocumentNotFoundError();
    return (await this.#told(sight.vehicleId, [row]))[0] as VehicleDocument;
  }

  /** @throws VehicleNotFoundError, DocumentNotFoundError, DocumentVersionMismatchError, DocumentInvalidError */
  async update(
    { vehicleId, documentId, patch, version }: RequestOf<typeof updateVehicleDocument>,
    caller: Caller,
  ): Promise<VehicleDocument> {
    return this.change(vehicleId, documentId, caller, async (tx, row) => {
      if (version !== undefined && version !== row.version)
        throw new DocumentVersionMismatchError(row.version);
      const facts = patchedFacts(row.facts, patch);
      const life = sameEnd(facts, row.facts) ? row.life : row.life + 1;
      return this.documents.update(tx, documentId, { facts, life, now: this.#now() });
    });
  }

  /** @throws VehicleNotFoundError, DocumentNotFoundError */
  async remove(vehicleId: string, documentId: string, caller: Caller): Promise<VehicleDocument> {
    const sight = await this.sights.toEdit(vehicleId, caller);
    return this.database.transaction(async (tx) => {
      const row = await this.#take(tx, documentId, sight);
      await this.expiries.remove(tx, { kind: kindOf(row.facts), sourceId: documentId });
      await this.documents.remove(tx, documentId);
      return documentOf(row, undefined);
    });
  }

  /** Changes a document under its lock, and has it watched as it is then. @throws VehicleNotFoundError, DocumentNotFoundError */
  async change(
    vehicleId: string,
    documentId: string,
    caller: Caller,
    decide: (tx: Transaction, row: DocumentRow) => Promise<DocumentRow>,
  ): Promise<VehicleDocument> {
    const sight = await this.sights.toEdit(vehicleId, caller);
    return this.database.transaction(async (tx) =>
      this.#watched(tx, await decide(tx, await this.#take(tx, documentId, sight))),
    );
  }

  async #take(tx: Transaction, documentId: string, sight: DocumentSight): Promise<DocumentRow> {
    const row = await this.documents.take(tx, documentId, sight);
    if (!row) throw new DocumentNotFoundError();
    return row;
  }

  async #watched(tx: Transaction, row: DocumentRow): Promise<VehicleDocument> {
    const things = thingsOf(row);
    await this.expiries.put(tx, things);
    const source = { kind: kindOf(row.facts), sourceId: row.id };
    if (things.length === 0) await this.expiries.remove(tx, source);
    const [assessed] = await this.expiries.assessSource(tx, source);
    return documentOf(row, assessed && tell(assessed));
  }

  async #told(vehicleId: string, rows: readonly DocumentRow[]): Promise<VehicleDocument[]> {
    const things = await this.database.transaction((tx) => this.expiries.assessVehicle(tx, vehicleId));
    const expiries = new Map(things.map((thing) => [thing.sourceId, tell(thing)]));
    return rows.map((row) => documentOf(row, expiries.get(row.id)));
  }

  #now(): Date {
    return new Date(this.clock.now());
  }
}

const sameEnd = (a: DocumentRow['facts'], b: DocumentRow['facts']): boolean =>
  JSON.stringify(endOf(a)) === JSON.stringify(endOf(b));
