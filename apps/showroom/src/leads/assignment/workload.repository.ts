import { Injectable } from '@nestjs/common';
import { prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import { RepRepository } from '../../reps/rep.repository.js';
import type { Candidate } from './rotation.js';

/** Whoever gives a lead of a showroom away waits for whoever does so already: two at once would both find the same rep next. */
const LOCK = prepared(`
SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || '.lead_turn.' || $1, 0))`);

const WORKLOAD = prepared(`
SELECT rep.id, coalesce(turn, 0)::float8 AS turn, open_leads, overdue FROM rep
LEFT JOIN lead_turn ON rep_id = rep.id
CROSS JOIN LATERAL (
  SELECT count(*)::int AS open_leads, count(*) FILTER (WHERE next_action_at < $2)::int AS overdue
  FROM lead WHERE lead.rep_id = rep.id AND open) AS work
WHERE rep.showroom_id = $1`);

const TAKE_TURN = prepared(`
INSERT INTO lead_turn (rep_id, showroom_id, turn)
SELECT $2, $1, coalesce(max(turn), 0) + 1 FROM lead_turn WHERE showroom_id = $1
ON CONFLICT (rep_id) DO UPDATE SET turn = excluded.turn`);

interface WorkRow {
  readonly id: string;
  readonly turn: number;
  readonly open_leads: number;
  readonly overdue: number;
}

/** What reps have to do, and whose turn it is. */
@Injectable()
export class WorkloadRepository {
  constructor(private readonly reps: RepRepository) {}

  /** All reps of a showroom with what is true of them until the transaction ends. */
  async lock(tx: Sql, showroomId: string, now: string): Promise<Candidate[]> {
    // Sent at once, done in order: each statement sees what was committed when the lock was had.
    const [, reps, rows] = await Promise.all([
      tx.execute(LOCK, [showroomId]),
      this.reps.ofShowroom(showroomId, tx),
      tx.query<WorkRow>(WORKLOAD, [showroomId, now]),
    ]);
    const work = new Map(rows.map((row) => [row.id, row]));
    return reps.flatMap((rep) => {
      const row = work.get(rep.id);
      return row ? [{ rep, turn: row.turn, openLeads: row.open_leads, overdue: row.overdue }] : [];
    });
  }

  async takeTurn(tx: Sql, showroomId: string, repId: string): Promise<void> {
    await tx.execute(TAKE_TURN, [showroomId, repId]);
  }
}
