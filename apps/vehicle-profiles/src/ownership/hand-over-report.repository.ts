import { Injectable } from '@nestjs/common';
import type { HandOverReport } from '@rover/contracts';
import { prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import { tell } from '../maintenance/expiry/expiring-thing.js';
import { assessedOf } from '../maintenance/expiry/expiry-row.js';
import { expiryColumns } from '../maintenance/expiry/expiry.repository.js';
import type { ExpiryRow } from '../maintenance/expiry/expiry.repository.js';

/** Instants are written as the platform writes them. */
const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** All but the due list, put together by PostgreSQL as it is told. */
const REPORT = prepared(`
SELECT jsonb_strip_nulls(jsonb_build_object(
  'vehicle', jsonb_build_object('vin', vin, 'make', make, 'model', model, 'modelYear', model_year),
  'odometer', (
    SELECT jsonb_build_object('odometer', vehicle.odometer,
      'readAt', ${instant("max(read_at) FILTER (WHERE status = 'accepted')")},
      'trust', CASE WHEN count(*) FILTER (WHERE status <> 'rejected') = 0 THEN 'unknown'
        WHEN count(*) FILTER (WHERE status = 'suspect') > 0 THEN 'doubtful' ELSE 'consistent' END,
      'accepted', count(*) FILTER (WHERE status = 'accepted'), 'suspect', count(*) FILTER (WHERE status = 'suspect'),
      'rejected', count(*) FILTER (WHERE status = 'rejected'), 'swaps', count(*) FILTER (WHERE source = 'swap'))
    FROM odometer_entry WHERE vehicle_id = vehicle.id),
  'recalls', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('recallId', recall.id, 'number', number, 'authority', authority,
      'component', facts -> 'component', 'summary', facts -> 'summary', 'doNotDrive', facts -> 'doNotDrive',
      'status', status, 'matchedBy', matched_by) ORDER BY recall.id), '[]')
    FROM vehicle_recall JOIN recall ON recall.id = recall_id
    WHERE vehicle_id = vehicle.id AND status IN ('open', 'scheduled')),
  'service', (
    SELECT jsonb_build_object('records', count(*), 'firstAt', ${instant('min(performed_at)')},
      'lastAt', ${instant('max(performed_at)')}, 'lastOf', coalesce((
        SELECT jsonb_agg(jsonb_build_object('component', component, 'performedAt', ${instant('performed_at')},
          'odometer', odometer) ORDER BY performed_at DESC, component)
        FROM (SELECT DISTINCT ON (component) component, performed_at, odometer
          FROM maintenance_record, jsonb_array_elements_text(facts -> 'components') AS component
          WHERE vehicle_id = vehicle.id AND status = 'completed'
          ORDER BY component, performed_at DESC) AS last), '[]'))
    FROM maintenance_record WHERE vehicle_id = vehicle.id AND status = 'completed'),
  'documents', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', document.id, 'type', facts -> 'type', 'title', facts -> 'title',
      'number', facts -> 'number', 'issuer', facts -> 'issuer', 'validFrom', facts -> 'validFrom',
      'validTo', facts -> 'validTo', 'content', content) ORDER BY document.id), '[]')
    FROM vehicle_document AS document
    WHERE vehicle_id = vehicle.id AND NOT coalesce((facts ->> 'personal')::boolean, false)))) AS report
FROM vehicle WHERE id = $1`);

/** What goes away with the former owner is not due for the next one. */
const DUE = prepared(`
SELECT ${expiryColumns} FROM expiry WHERE active AND vehicle_id = $1 AND NOT EXISTS (
  SELECT FROM vehicle_document AS document
  WHERE document.id::text = source_id AND (facts ->> 'personal')::boolean)
ORDER BY due_at, kind, source_id`);

const KEEP = prepared('UPDATE ownership_transfer SET report = $2 WHERE id = $1');
const KEPT = prepared('SELECT report FROM ownership_transfer WHERE id = $1');

/** What is known of a vehicle. */
export type VehicleStanding = Omit<HandOverReport, 'transferId' | 'vehicleId' | 'status' | 'madeAt'>;

/** What is handed over, in PostgreSQL. */
@Injectable()
export class HandOverReportRepository {
  async standing(tx: Sql, vehicleId: string): Promise<VehicleStanding> {
    const [row] = await tx.query<{ report: Omit<VehicleStanding, 'due'> }>(REPORT, [vehicleId]);
    const due = await tx.query<ExpiryRow>(DUE, [vehicleId]);
    return { ...row!.report, due: due.map((thing) => tell(assessedOf(thing))) };
  }

  async keep(tx: Sql, report: HandOverReport): Promise<void> {
    await tx.execute(KEEP, [report.transferId, report]);
  }

  async kept(tx: Sql, transferId: string): Promise<HandOverReport | undefined> {
    const [row] = await tx.query<{ report: HandOverReport | null }>(KEPT, [transferId]);
    return row?.report ?? undefined;
  }
}
