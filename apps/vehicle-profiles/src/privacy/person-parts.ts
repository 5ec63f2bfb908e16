import type { VehiclePersonPart } from '@rover/contracts';

const built = (table: string, fields: Readonly<Record<string, string>>): string =>
  `jsonb_build_object('table', '${table}', ${Object.entries(fields)
    .map(([name, column]) => `'${name}', ${column}`)
    .join(', ')})`;

/** What bears the name of the person ($1) in a table with a column for it. */
const written = (table: string, key: string, by: string, fields: Readonly<Record<string, string>>): string =>
  `SELECT '${table} ' || ${key} AS key, ${built(table, fields)} AS item FROM ${table} WHERE ${by} = $1`;

const TRIPS = `
SELECT trip.id AS key, jsonb_build_object('id', trip.id, 'vehicleId', trip.vehicle_id, 'status', status, 'label', label,
  'note', note) || figures AS item
FROM ownership JOIN trip ON trip.vehicle_id = ownership.vehicle_id
  AND start_time >= begins_at AND start_time < coalesce(ends_at, 'infinity')
WHERE owner = $1`;

const DOCUMENTS = `
SELECT document.id::text AS key, facts || jsonb_build_object('id', document.id, 'vehicleId', document.vehicle_id,
  'content', content, 'createdBy', created_by, 'createdAt', created_at) AS item
FROM vehicle_document AS document
WHERE created_by = $1 OR ((facts ->> 'personal')::boolean AND EXISTS (
  SELECT FROM ownership WHERE owner = $1 AND ownership.vehicle_id = document.vehicle_id
    AND created_at >= begins_at AND created_at < coalesce(ends_at, 'infinity')))`;

const ALERTS = `
SELECT alert.id::text AS key, jsonb_build_object('id', alert.id, 'vehicleId', vehicle_id, 'ruleName', rule_name,
  'triggeredAt', triggered_at, 'assigned', assignee IS NOT DISTINCT FROM $1,
  'acknowledgedAt', CASE acknowledged_by WHEN $1 THEN acknowledged_at END,
  'changes', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', kind, 'time', time, 'comment', comment) ORDER BY seq)
    FROM alert_change WHERE alert_id = alert.id AND by = $1), '[]')) AS item
FROM alert WHERE assignee = $1 OR acknowledged_by = $1
  OR id IN (SELECT alert_id FROM alert_change WHERE by = $1)`;

const READS = `
SELECT concat_ws(' ', minute, reader, door, kind, vehicle_id, fleet_id, person) AS key,
  jsonb_build_object('reader', reader, 'roles', roles, 'kind', kind, 'door', door, 'vehicleId', nullif(vehicle_id, ''),
    'fleetId', nullif(fleet_id, ''), 'person', nullif(person, ''), 'grantId', grant_id, 'firstAt', first_at,
    'lastAt', last_at, 'count', count) AS item
FROM read_audit WHERE reader = $1 OR person = $1`;

const WRITINGS = [
  written('write_audit', 'id', 'actor', {
    ...{ command: 'command', vehicleId: 'vehicle_id', fleetId: 'fleet_id' },
    ...{ time: 'time', outcome: 'outcome' },
  }),
  written('vehicle_change', 'seq', 'by', { vehicleId: 'vehicle_id', time: 'time', changes: 'changes' }),
  written('trip_edit', 'id', 'by', { vehicleId: 'vehicle_id', time: 'time', kind: 'kind' }),
  written('maintenance_plan', 'id', 'created_by', { id: 'id', time: 'created_at' }),
  written('maintenance_record', 'id', 'created_by', {
    id: 'id',
    vehicleId: 'vehicle_id',
    time: 'created_at',
  }),
  written('vehicle_part', 'id', 'created_by', { id: 'id', vehicleId: 'vehicle_id', time: 'created_at' }),
  written('calendar_feed', 'id', 'created_by', { id: 'id', name: 'name', time: 'created_at' }),
  written('odometer_entry', 'id', 'by', { id: 'id', vehicleId: 'vehicle_id', time: 'read_at', note: 'note' }),
  written('alert_mute', 'id', 'by', { id: 'id', from: 'from_time', until: 'until_time', reason: 'reason' }),
  written('alert_rule', 'id', 'owner', { id: 'id', name: 'name', time: 'created_at' }),
  written('vehicle_import', 'id', 'sender', { id: 'id', time: 'started_at' }),
  written('recall', 'id', 'created_by', { id: 'id', number: 'number', time: 'created_at' }),
  written('vehicle_recall', "vehicle_id || ' ' || recall_id", 'changed_by', {
    ...{ vehicleId: 'vehicle_id', recallId: 'recall_id', time: 'changed_at', note: 'note' },
  }),
].join(' UNION ALL ');

/** What is held of the person $1, part by part: rows of a key, which orders them, and an item. */
export const personParts: Readonly<Record<VehiclePersonPart, string>> = {
  ownerships: `
SELECT id::text AS key, jsonb_build_object('id', id, 'vehicleId', vehicle_id, 'from', begins_at, 'until', ends_at,
  'odometerAtBegin', odometer, 'transferId', transfer_id) AS item FROM ownership WHERE owner = $1`,
  transfers: `
SELECT id::text AS key, jsonb_build_object('id', id, 'vehicleId', vehicle_id, 'from', from_user, 'to', to_user,
  'status', status, 'offeredBy', offered_by, 'offeredAt', offered_at, 'endedAt', ended_at, 'note', note) AS item
FROM ownership_transfer WHERE from_user = $1 OR to_user = $1 OR offered_by = $1`,
  grants: `
SELECT id::text AS key, jsonb_build_object('id', id, 'user', user_id, 'role', role, 'vehicleId', vehicle_id,
  'fleetId', fleet_id, 'from', begins_at, 'until', ends_at, 'createdBy', created_by, 'revokedBy', revoked_by,
  'revokedAt', revoked_at) AS item
FROM access_grant WHERE user_id = $1 OR created_by = $1 OR revoked_by = $1`,
  trips: TRIPS,
  documents: DOCUMENTS,
  alerts: ALERTS,
  writings: WRITINGS,
  reads: READS,
};
