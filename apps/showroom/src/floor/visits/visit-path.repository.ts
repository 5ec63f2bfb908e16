import { Injectable } from '@nestjs/common';
import { prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import { cutPath, MOST_PIECES, thinned } from './visit-path.js';
import type { PathPoint, VisitState } from './visit-state.js';

interface Row {
  readonly visit_id: string;
  readonly points: PathPoint[];
}

interface Piece {
  readonly visitId: string;
  readonly points: readonly PathPoint[];
}

const ADD = prepared(`
INSERT INTO visit_path (visit_id, since, until, points)
SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::json[])`);
const SINCE = prepared(`
SELECT visit_id, points FROM visit_path WHERE visit_id = ANY($1) AND until > $2 ORDER BY visit_id, since`);
const TAKE = prepared('DELETE FROM visit_path WHERE visit_id = $1 RETURNING points');

/** The ways of visits in PostgreSQL, in pieces that are written once: a visit's row has the last points alone. */
@Injectable()
export class VisitPathRepository {
  /** Puts away what is too long to be written with each sighting; answers the visits with what is left. */
  async putAway(tx: Sql, visits: readonly VisitState[]): Promise<VisitState[]> {
    const pieces: Piece[] = [];
    const shortened: VisitState[] = [];
    for (const visit of visits) {
      const { piece, rest } = cutPath(visit.path);
      const known = visit.pathPieces ?? 0;
      const added = await this.#piecesOf(tx, visit.id, { piece, known });
      pieces.push(...added.pieces);
      shortened.push({ ...visit, path: rest, pathPieces: added.count });
    }
    await this.#add(tx, pieces);
    return shortened;
  }

  /** The visits with their ways since a moment, epoch ms; a piece that was begun before is there as a whole. */
  async withPaths(sql: Sql, visits: readonly VisitState[], since: number): Promise<VisitState[]> {
    const cut = visits.flatMap(({ id, pathPieces = 0 }) => (pathPieces > 0 ? [id] : []));
    if (cut.length === 0) return [...visits];
    const pieces = new Map<string, PathPoint[]>();
    for (const { visit_id, points } of await sql.query<Row>(SINCE, [cut, new Date(since)]))
      pieces.set(visit_id, [...(pieces.get(visit_id) ?? []), ...points]);
    return visits.map((visit) => ({ ...visit, path: [...(pieces.get(visit.id) ?? []), ...visit.path] }));
  }

  async #piecesOf(
    tx: Sql,
    visitId: string,
    { piece, known }: { piece: readonly PathPoint[]; known: number },
  ): Promise<{ pieces: Piece[]; count: number }> {
    if (piece.length === 0) return { pieces: [], count: known };
    if (known + 1 < MOST_PIECES) return { pieces: [{ visitId, points: piece }], count: known + 1 };
    const rows = await tx.query<Row>(TAKE, [visitId]);
    const points = [...rows.flatMap((row) => row.points), ...piece].sort((a, b) => a[2] - b[2]);
    const pieces = thinned(points).map((part) => ({ visitId, points: part }));
    return { pieces, count: pieces.length };
  }

  async #add(tx: Sql, pieces: readonly Piece[]): Promise<void> {
    if (pieces.length === 0) return;
    const time = (point: PathPoint | undefined) => new Date(point?.[2] ?? 0).toISOString();
    await tx.execute(ADD, [
      pieces.map(({ visitId }) => visitId),
      pieces.map(({ points }) => time(points[0])),
      pieces.map(({ points }) => time(points.at(-1))),
      pieces.map(({ points }) => JSON.stringify(points)),
    ]);
  }
}
