import type { ComplianceItem } from '@rover/contracts';
import { dayAt } from '@rover/vehicle';

/** Something due of a vehicle, as a statement finds it. */
export interface ComplianceRow extends Pick<ComplianceItem, 'kind' | 'id' | 'title' | 'status'> {
  vehicle_id: string;
  fleet_id: string;
  make: string | null;
  model: string | null;
  model_year: number | null;
  plate: string | null;
  at: Date;
  zone: string;
}

/** As it is told outside, with what tells which vehicle it is or without. */
export const itemOf = (row: ComplianceRow, identity: boolean): ComplianceItem => ({
  kind: row.kind,
  id: row.id,
  vehicleId: row.vehicle_id,
  fleetId: row.fleet_id,
  ...(row.make !== null && { make: row.make }),
  ...(row.model !== null && { model: row.model }),
  ...(row.model_year !== null && { modelYear: row.model_year }),
  ...(identity && row.plate !== null && { plate: row.plate }),
  title: row.title,
  status: row.status,
  at: row.at.toISOString(),
  dueOn: dayAt(row.at.getTime(), row.zone),
});
