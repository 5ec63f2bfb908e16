import { leadTransitions, type Lead } from '@rover/client';

export type Status = Lead['status'];

/** The way of a lead, and the two ends of it. */
export const statuses: readonly Status[] = ['new', 'engaged', 'appointmentSet', 'showed', 'sold', 'lost'];

/** Where the platform lets a lead go from where it is; back from `sold` managers alone bring it. */
export const movesFrom = (status: Status, isManager: boolean): readonly Status[] =>
  status === 'sold' && !isManager ? [] : leadTransitions[status];

/** The next status that way, left or right, that a lead may be moved to. */
export function moveTowards(status: Status, step: 1 | -1, isManager: boolean): Status | undefined {
  const at = statuses.indexOf(status);
  const way = step === 1 ? statuses.slice(at + 1) : statuses.slice(0, at).reverse();
  const may = movesFrom(status, isManager);
  // To lose a lead is nothing that a key does in passing.
  return way.find((one) => may.includes(one) && one !== 'lost');
}

type Timed = Pick<Lead, 'status' | 'firstResponseAt' | 'responseDueAt' | 'nextActionAt'>;

/** What is to be done next with a lead, and when; undefined when nobody said so. */
export function dueOf({
  status,
  firstResponseAt,
  responseDueAt,
  nextActionAt,
}: Timed): { readonly what: 'answer' | 'action'; readonly at: string } | undefined {
  if (status === 'sold' || status === 'lost') return undefined;
  if (firstResponseAt === null && responseDueAt !== null) return { what: 'answer', at: responseDueAt };
  return nextActionAt === null ? undefined : { what: 'action', at: nextActionAt };
}

/** What cannot wait first, by when it is due; then what is likeliest to become a sale; the decided ones by when that was. */
export function byUrgency(now: number): (one: Lead, other: Lead) => number {
  const lateOf = (lead: Lead): number => {
    const due = dueOf(lead);
    const at = due ? Date.parse(due.at) : Infinity;
    return at <= now || due?.what === 'answer' ? at : Infinity;
  };
  return (one, other) =>
    (other.closedAt ?? '').localeCompare(one.closedAt ?? '') ||
    compare(lateOf(one), lateOf(other)) ||
    other.score.score - one.score.score ||
    other.id.localeCompare(one.id);
}

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

/** What somebody has decided of a lead and the platform does not know yet. */
export type Decided = Partial<Pick<Lead, 'status' | 'repId'>>;

/** Leads by the status that they have, or will have. */
export function columnsOf(
  leads: readonly Lead[],
  decided: ReadonlyMap<string, Decided>,
  now: number,
): ReadonlyMap<Status, Lead[]> {
  const columns = new Map<Status, Lead[]>(statuses.map((status) => [status, []]));
  for (const lead of leads) {
    const shown = { ...lead, ...decided.get(lead.id) };
    columns.get(shown.status)?.push(shown);
  }
  for (const column of columns.values()) column.sort(byUrgency(now));
  return columns;
}
