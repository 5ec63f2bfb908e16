/** How a table is divided by time, in UTC. */
export type PeriodUnit = 'day' | 'month' | 'year';

/** One part of time, epoch ms: from, and before to. */
export interface Period {
  /** `20260131`, `202601`, `2026`. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const labelLengths: Record<PeriodUnit, number> = { year: 4, month: 6, day: 8 };

/** The period that a moment lies in. */
export function periodOf(unit: PeriodUnit, time: number): Period {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const label = date.toISOString().replaceAll('-', '').slice(0, labelLengths[unit]);
  if (unit === 'day') return { label, from: Date.UTC(year, month, day), to: Date.UTC(year, month, day + 1) };
  if (unit === 'month') return { label, from: Date.UTC(year, month), to: Date.UTC(year, month + 1) };
  return { label, from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) };
}

/** The periods from the one that `from` lies in to the one that `to` lies in. */
export function periodsFrom(unit: PeriodUnit, from: number, to: number): Period[] {
  const periods: Period[] = [];
  for (let at = from; at <= to; at = (periods.at(-1) as Period).to) periods.push(periodOf(unit, at));
  return periods;
}
