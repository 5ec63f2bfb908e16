import type { MaintenancePlan, NewMaintenancePlan, PlanScope } from '@rover/contracts';
import type { CyclePlan, Standing } from '@rover/vehicle';

/** A plan as its row has it. */
export interface PlanRow {
  id: string;
  vehicle_id: string | null;
  fleet_id: string | null;
  make: string | null;
  model: string | null;
  year_from: number | null;
  year_to: number | null;
  status: MaintenancePlan['status'];
  facts: Omit<NewMaintenancePlan, 'scope'>;
  version: number;
  created_by: string;
  created_at: Date;
  updated_at: Date;
}

/** The columns that say for whom a plan is. */
export const scopeColumns = (scope: PlanScope) => {
  const model = 'make' in scope ? scope : undefined;
  return {
    vehicleId: 'vehicleId' in scope ? scope.vehicleId : null,
    fleetId: 'fleetId' in scope ? scope.fleetId : null,
    make: model?.make ?? null,
    model: model?.model ?? null,
    yearFrom: model?.modelYear?.from ?? null,
    yearTo: model?.modelYear?.to ?? null,
  };
};

function scopeOf(row: PlanRow): PlanScope {
  if (row.vehicle_id !== null) return { vehicleId: row.vehicle_id };
  if (row.fleet_id !== null) return { fleetId: row.fleet_id };
  const { year_from: from, year_to: to } = row;
  return {
    make: row.make as string,
    ...(row.model !== null && { model: row.model }),
    ...((from ?? to) !== null && {
      modelYear: { ...(from !== null && { from }), ...(to !== null && { to }) },
    }),
  };
}

export const planOf = (row: PlanRow): MaintenancePlan => ({
  ...row.facts,
  id: row.id,
  scope: scopeOf(row),
  status: row.status,
  version: row.version,
  createdBy: row.created_by,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

/** The plan as it counts for a vehicle that began it so. */
export const cyclePlanOf = ({ mode, interval }: MaintenancePlan, start: Standing): CyclePlan => ({
  mode,
  interval,
  start,
});
