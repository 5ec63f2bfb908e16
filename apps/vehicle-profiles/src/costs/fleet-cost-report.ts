import type { FleetCostReport } from '@rover/contracts';

const METRES = 1_000;

/** What completed work cost in one currency. */
export interface CostRow extends Omit<FleetCostReport['currencies'][number], 'perVehicle' | 'perKm'> {
  readonly month: string;
}

/** How far vehicles went in a month, and on what. */
export interface UseRow {
  readonly month: string;
  readonly distance: number;
  readonly fuelUsed: number | null;
  readonly energyUsed: number | null;
}

/** One of the vehicles that cost most in a currency. */
export type DearRow = Omit<FleetCostReport['dearest'][number], 'perKm'>;

/** What a report is made of. */
export interface CostFacts {
  readonly from: Date;
  readonly to: Date;
  readonly vehicles: number;
  /** By month and currency. */
  readonly costs: readonly CostRow[];
  /** By month. */
  readonly uses: readonly UseRow[];
  readonly dearest: readonly DearRow[];
}

/** Puts together what is known; money stays in its currency. */
export function fleetCostReport({ from, to, vehicles, costs, uses, dearest }: CostFacts): FleetCostReport {
  const use = usesTogether(uses);
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    vehicles,
    ...use,
    currencies: byCurrency(costs).map((sum) => ({
      ...sum,
      perVehicle: sum.total / Math.max(1, vehicles),
      perKm: perKm(sum.total, use.distance),
    })),
    months: months(costs, uses),
    dearest: dearest.map((one) => ({ ...one, perKm: perKm(one.total, one.distance) })),
  };
}

const perKm = (total: number, distance: number): number | null =>
  distance > 0 ? (total * METRES) / distance : null;

type Sums = Omit<CostRow, 'month'>;

function byCurrency(costs: readonly CostRow[]): Sums[] {
  const sums = new Map<string, Sums>();
  for (const { month: _month, ...cost } of costs) {
    const before = sums.get(cost.currency);
    sums.set(cost.currency, before ? together(before, cost) : cost);
  }
  return [...sums.values()].sort((one, other) => one.currency.localeCompare(other.currency));
}

const together = (one: Sums, other: Sums): Sums => ({
  currency: one.currency,
  records: one.records + other.records,
  parts: one.parts + other.parts,
  labour: one.labour + other.labour,
  other: one.other + other.other,
  total: one.total + other.total,
  warrantyClaims: one.warrantyClaims + other.warrantyClaims,
});

/** Those months of which anything is known, in their order. */
function months(costs: readonly CostRow[], uses: readonly UseRow[]): FleetCostReport['months'] {
  const names = new Set([...costs, ...uses].map(({ month }) => month));
  return [...names].sort().map((month) => ({
    month,
    ...usesTogether(uses.filter((use) => use.month === month)),
    costs: byCurrency(costs.filter((cost) => cost.month === month)),
  }));
}

const usesTogether = (uses: readonly UseRow[]): Omit<UseRow, 'month'> => ({
  distance: uses.reduce((sum, { distance }) => sum + distance, 0),
  fuelUsed: sumOfKnown(uses.map(({ fuelUsed }) => fuelUsed)),
  energyUsed: sumOfKnown(uses.map(({ energyUsed }) => energyUsed)),
});

/** Null where nothing is known: that is not nothing. */
function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
