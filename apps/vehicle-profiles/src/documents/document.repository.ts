import { Injectable } from '@nestjs/common';
import type { DocumentType, NewVehicleDocument, VehicleDocument } from '@rover/contracts';
import { Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import { uuidV7 } from '@rover/redis-streams';
import type { DocumentSight } from './document-sights.service.js';
import type { DocumentRow } from './stored-document.js';

const COLUMNS = `id, vehicle_id, facts, life, upload_id, pieces, content, version, created_by, created_at, updated_at`;

const INSERT = prepared(`
INSERT INTO vehicle_document (id, vehicle_id, type, facts, created_by, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $6) RETURNING ${COLUMNS}`);

const UPDATE = prepared(`
UPDATE vehicle_document SET facts = $2, life = $3, version = version + 1, updated_at = $4 WHERE id = $1
RETURNING ${COLUMNS}`);

/** Of a sight's vehicle ($1), those that are not sealed from its reader. */
const SEEN = `vehicle_id = $1
  AND (NOT coalesce((facts ->> 'personal')::boolean, false) OR created_at >= $2 OR created_by = $3)`;
const FIND = `SELECT ${COLUMNS} FROM vehicle_document WHERE ${SEEN} AND id = $4`;
const PERSONAL = prepared(`
SELECT ${COLUMNS} FROM vehicle_document WHERE vehicle_id = $1 AND (facts ->> 'personal')::boolean`);
const REMOVE = prepared('DELETE FROM vehicle_document WHERE id = $1');

const PUT_PIECE = prepared(`
INSERT INTO document_piece (document_id, upload_id, piece, bytes, stored_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (document_id, upload_id, piece) DO UPDATE SET bytes = excluded.bytes`);

const PIECES = prepared(
  'SELECT piece, bytes FROM document_piece WHERE document_id = $1 AND upload_id = $2 ORDER BY piece',
);
const PIECE = prepared(
  'SELECT bytes FROM document_piece WHERE document_id = $1 AND upload_id = $2 AND piece = $3',
);

const SET_CONTENT = prepared(`
UPDATE vehicle_document SET upload_id = $2, pieces = $3, content = $4, version = version + 1, updated_at = $5
WHERE id = $1 RETURNING ${COLUMNS}`);

/** What was replaced, and what was begun and never finished. */
const DROP_OTHERS = prepared('DELETE FROM document_piece WHERE document_id = $1 AND upload_id <> $2');
const DROP_LEFT = prepared(`
DELETE FROM document_piece USING vehicle_document AS owner
WHERE owner.id = document_id AND stored_at < $1 AND document_piece.upload_id IS DISTINCT FROM owner.upload_id`);

const newestFirst = keyset({ columns: { id: 'uuid' }, order: 'desc' });

/** A content whose pieces are all there. */
export interface StoredContent {
  readonly uploadId: string;
  readonly pieces: number;
  readonly content: NonNullable<VehicleDocument['content']>;
}

/** Documents of vehicles and their content, in PostgreSQL. */
@Injectable()
export class DocumentRepository {
  constructor(private readonly database: Database) {}

  async insert(
    tx: Sql,
    vehicleId: string,
    facts: NewVehicleDocument,
    { by, now }: { by: string; now: Date },
  ): Promise<DocumentRow> {
    const [row] = await tx.query<DocumentRow>(INSERT, [uuidV7(), vehicleId, facts.type, facts, by, now]);
    return row as DocumentRow;
  }

  async update(
    tx: Sql,
    id: string,
    { facts, life, now }: Pick<DocumentRow, 'facts' | 'life'> & { now: Date },
  ): Promise<DocumentRow> {
    const [row] = await tx.query<DocumentRow>(UPDATE, [id, facts, life, now]);
    return row as DocumentRow;
  }

  async find(id: string, sight: DocumentSight): Promise<DocumentRow | undefined> {
    return (await this.database.query<DocumentRow>(FIND, [...valuesOf(sight), id]))[0];
  }

  /** Locked until the transaction ends. */
  async take(tx: Sql, id: string, sight: DocumentSight): Promise<DocumentRow | undefined> {
    return (await tx.query<DocumentRow>(`${FIND} FOR UPDATE`, [...valuesOf(sight), id]))[0];
  }

  /** Of a vehicle, whoever may see them. */
  personal(tx: Sql, vehicleId: string): Promise<DocumentRow[]> {
    return tx.query<DocumentRow>(PERSONAL, [vehicleId]);
  }

  async remove(tx: Sql, id: string): Promise<void> {
    await tx.execute(REMOVE, [id]);
  }

  /** @throws CursorInvalidError */
  async page(
    { sight, type }: { sight: DocumentSight; type?: DocumentType },
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<DocumentRow>> {
    const after = newestFirst.after(cursor, 6);
    const rows = await this.database.query<DocumentRow>(
      `SELECT ${COLUMNS} FROM vehicle_document
       WHERE ${SEEN} AND ($4::text IS NULL OR type = $4) AND ${after.sql}
       ORDER BY ${newestFirst.orderBy} LIMIT $5`,
      [...valuesOf(sight), type ?? null, limit + 1, ...after.values],
    );
    return newestFirst.page(rows, limit, ({ id }) => [id]);
  }

  /** Those of the ids that are documents of the vehicle. */
  async known(tx: Sql, vehicleId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      'SELECT id FROM vehicle_document WHERE vehicle_id = $1 AND id = ANY($2::uuid[])',
      [vehicleId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async putPiece(
    id: string,
    { uploadId, piece, bytes, now }: { uploadId: string; piece: number; bytes: Buffer; now: Date },
  ): Promise<void> {
    await this.database.execute(PUT_PIECE, [id, uploadId, piece, bytes, now]);
  }

  /** In order. */
  async pieces(tx: Sql, id: string, uploadId: string): Promise<Buffer[]> {
    const rows = await tx.query<{ bytes: Buffer }>(PIECES, [id, uploadId]);
    return rows.map(({ bytes }) => bytes);
  }

  async piece(id: string, uploadId: string, piece: number): Promise<Buffer | undefined> {
    const [row] = await this.database.query<{ bytes: Buffer }>(PIECE, [id, uploadId, piece]);
    return row?.bytes;
  }

  async setContent(
    tx: Sql,
    id: string,
    { uploadId, pieces, content, now }: StoredContent & { now: Date },
  ): Promise<DocumentRow> {
    await tx.execute(DROP_OTHERS, [id, uploadId]);
    const [row] = await tx.query<DocumentRow>(SET_CONTENT, [id, uploadId, pieces, content, now]);
    return row as DocumentRow;
  }

  async dropLeft(before: Date): Promise<void> {
    await this.database.execute(DROP_LEFT, [before]);
  }
}

const valuesOf = ({ vehicleId, since, reader }: DocumentSight): unknown[] => [vehicleId, since, reader];
