import type { UpRow, WaitingVisit } from './up-list.repository.js';

/** A list, and who could be called now. */
export interface Calling {
  /** Who has waited longest first. */
  readonly rows: readonly UpRow[];
  readonly waiting: readonly WaitingVisit[];
  /** Reps who are not away. */
  readonly there: ReadonlySet<string>;
  readonly now: Date;
  readonly greetBy: Date;
}

interface Call {
  readonly repId: string;
  readonly visitId: string;
}

/** Gives who has waited longest to whose turn it is, as far as there are some of both; answers the list after that. */
export function callNext({ rows, waiting, there, now, greetBy }: Calling): {
  list: Pick<Calling, 'rows' | 'waiting'>;
  calls: Call[];
} {
  const visits = [...waiting];
  const calls: Call[] = [];
  const after = rows.map((row): UpRow => {
    if (row.visit_id !== null || !there.has(row.rep_id)) return row;
    const visit = visits.shift();
    if (!visit) return row;
    calls.push({ repId: row.rep_id, visitId: visit.visit_id });
    const called = { called_at: now, last_up_at: now, greet_by: greetBy, greeted_at: null };
    return { ...row, visit_id: visit.visit_id, ...called };
  });
  return { list: { rows: after, waiting: visits }, calls };
}
