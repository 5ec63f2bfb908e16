import type { MaintenanceCost } from '@rover/client';

/** What maintenance of several vehicles cost in a year, in one currency. */
export interface CostSum {
  readonly year: number;
  readonly currency: string;
  readonly records: number;
  readonly parts: number;
  readonly labour: number;
  readonly other: number;
  readonly total: number;
}

/** Sums by year and currency, the latest year first: money of two currencies is never one sum. */
export function sumsOf(costs: readonly MaintenanceCost[]): CostSum[] {
  const sums = new Map<string, CostSum>();
  for (const { year, currency, records, parts, labour, other, total } of costs) {
    const key = `${year} ${currency}`;
    const before = sums.get(key) ?? { year, currency, records: 0, parts: 0, labour: 0, other: 0, total: 0 };
    sums.set(key, {
      ...before,
      records: before.records + records,
      parts: before.parts + parts,
      labour: before.labour + labour,
      other: before.other + other,
      total: before.total + total,
    });
  }
  return [...sums.values()].sort(
    (one, next) => next.year - one.year || one.currency.localeCompare(next.currency),
  );
}
