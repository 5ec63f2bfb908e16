import type { UpAssignment, UpList, UpListEntry } from '@rover/contracts';
import type { UpRow, WaitingVisit } from './up-list.repository.js';

/** Who waits behind them is counted: a list is told with each change. */
const MOST_TOLD = 50;

/** A list as staff see it. @param rows who has waited longest first */
export function toUpList(
  showroomId: string,
  rows: readonly UpRow[],
  waiting: readonly WaitingVisit[],
): UpList {
  const isFree = ({ visit_id: visitId }: UpRow): boolean => visitId === null;
  const free = rows.filter(isFree).map((row, index) => entryOf(row, index + 1));
  const busy = rows.filter((row) => !isFree(row)).map((row) => entryOf(row, null));
  return {
    showroomId,
    entries: [...free, ...busy],
    waitingCount: waiting.length,
    waiting: waiting
      .slice(0, MOST_TOLD)
      .map(({ visit_id: visitId, since }) => ({ visitId, since: since.toISOString() })),
  };
}

export function entryOf(row: UpRow, position: number | null): UpListEntry {
  const { rep_id: repId, name, visit_id: visitId, greeted_at: greetedAt } = row;
  const state = visitId === null ? 'waiting' : greetedAt === null ? 'called' : 'withCustomer';
  return {
    ...{ repId, name, state, position, visitId },
    joinedAt: row.joined_at.toISOString(),
    lastUpAt: row.last_up_at?.toISOString() ?? null,
    greetBy: row.greet_by?.toISOString() ?? null,
  };
}

/** Who a visitor was given to; nobody when there is no entry. */
export const toAssignment = (visitId: string, entry: UpListEntry | undefined): UpAssignment => ({
  visitId,
  repId: entry?.repId ?? null,
  greetBy: entry?.greetBy ?? null,
});
