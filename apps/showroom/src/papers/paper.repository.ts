import { Injectable } from '@nestjs/common';
import type { Paper, PaperKind, PaperLanguage } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import type { PaperFacts } from './paper-facts.js';

/** One version of what a sale or test drive has on paper. */
export interface StoredPaper {
  readonly id: string;
  readonly kind: PaperKind;
  /** The sale or test drive. */
  readonly subjectId: string;
  readonly version: number;
  /** Stands from now on, as the only one of its kind. */
  readonly binding: boolean;
  readonly showroomId: string;
  readonly customerId?: string;
  readonly facts: PaperFacts;
  readonly issuedBy: string;
  readonly issuedAt: string;
}

/** A paper in one language, without its bytes. */
export type Print = Pick<Paper, 'size' | 'sha256'>;

interface PaperRow {
  readonly id: string;
  readonly kind: PaperKind;
  readonly subject_id: string;
  readonly version: number;
  readonly binding: boolean;
  readonly showroom_id: string;
  readonly customer_id: string | null;
  readonly facts: PaperFacts;
  readonly issued_by: string;
  readonly issued_at: Date;
}

type PrintedRow = Omit<PaperRow, 'facts'> & Print & { readonly language: PaperLanguage };

const COLUMNS = 'id, kind, subject_id, version, binding, showroom_id, customer_id, issued_by, issued_at';

const KEEP = prepared(`
INSERT INTO paper (${COLUMNS}, facts) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`);
const OF_VERSION = prepared(`
SELECT ${COLUMNS}, facts FROM paper WHERE subject_id = $1 AND kind = $2 AND version = $3`);
const BINDING = prepared(`
SELECT ${COLUMNS}, facts FROM paper WHERE subject_id = $1 AND kind = $2 AND binding`);
const SHOWROOM = prepared('SELECT showroom_id FROM paper WHERE id = $1');
const PRINT = prepared('SELECT size, sha256 FROM paper_print WHERE paper_id = $1 AND language = $2');
const ADD_PRINT = prepared(`
INSERT INTO paper_print (paper_id, language, size, sha256, content) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT DO NOTHING`);
const PIECE = prepared(`
SELECT substring(content FROM $3 + 1 FOR $4) AS piece FROM paper_print WHERE paper_id = $1 AND language = $2`);
const PRINTED = prepared(`
SELECT ${COLUMNS}, language, size, sha256 FROM paper JOIN paper_print ON paper_id = id
WHERE subject_id = $1 ORDER BY id DESC, language LIMIT 1000`);

/** Papers and their prints in PostgreSQL. */
@Injectable()
export class PaperRepository {
  constructor(private readonly database: Database) {}

  /** Of several that come at once for a version, the first stands. */
  async keep(sql: Sql, paper: StoredPaper): Promise<void> {
    const { id, kind, subjectId, version, binding, showroomId, customerId, facts, issuedBy, issuedAt } =
      paper;
    const about = [id, kind, subjectId, version, binding, showroomId, customerId ?? null, issuedBy, issuedAt];
    await sql.execute(KEEP, [...about, JSON.stringify(facts)]);
  }

  ofVersion(subjectId: string, kind: PaperKind, version: number): Promise<StoredPaper | undefined> {
    return this.#one(OF_VERSION, [subjectId, kind, version]);
  }

  /** The one that was signed. */
  binding(subjectId: string, kind: PaperKind): Promise<StoredPaper | undefined> {
    return this.#one(BINDING, [subjectId, kind]);
  }

  async showroomOf(id: string): Promise<string | undefined> {
    return (await this.database.query<{ showroom_id: string }>(SHOWROOM, [id]))[0]?.showroom_id;
  }

  async print(paperId: string, language: PaperLanguage): Promise<Print | undefined> {
    return (await this.database.query<Print>(PRINT, [paperId, language]))[0];
  }

  /** Of several that come at once, the first stands. */
  async addPrint(
    { id }: StoredPaper,
    language: PaperLanguage,
    { size, sha256, content }: Print & { content: Buffer },
  ): Promise<void> {
    await this.database.execute(ADD_PRINT, [id, language, size, sha256, content]);
  }

  /** Bytes of a print from an offset on; none at its end. */
  async piece(
    paperId: string,
    language: PaperLanguage,
    { from, size }: { from: number; size: number },
  ): Promise<Buffer | undefined> {
    const rows = await this.database.query<{ piece: Buffer }>(PIECE, [paperId, language, from, size]);
    return rows[0]?.piece;
  }

  /** What was given out of a sale or test drive, newest first. */
  async printed(subjectId: string): Promise<Paper[]> {
    return (await this.database.query<PrintedRow>(PRINTED, [subjectId])).map(
      ({ id, kind, version, binding, language, size, sha256, issued_by, issued_at }) => ({
        ...{ id, kind, version, binding, language, size, sha256 },
        ...{ issuedBy: issued_by, issuedAt: issued_at.toISOString() },
      }),
    );
  }

  async #one(statement: typeof BINDING, values: readonly unknown[]): Promise<StoredPaper | undefined> {
    const [row] = await this.database.query<PaperRow>(statement, values);
    return row && paperOf(row);
  }
}

const paperOf = (row: PaperRow): StoredPaper => ({
  ...{ id: row.id, kind: row.kind, subjectId: row.subject_id, version: row.version, binding: row.binding },
  ...{ showroomId: row.showroom_id, facts: row.facts, issuedBy: row.issued_by },
  ...(row.customer_id !== null && { customerId: row.customer_id }),
  issuedAt: row.issued_at.toISOString(),
});
