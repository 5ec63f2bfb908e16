import { raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';

/** Whom to forget, and what stands in their place. */
export interface Forgetting {
  readonly user: string;
  readonly token: string;
  /** When the erasure was asked for: what is later is not theirs any more. */
  readonly at: Date;
}

/** One statement, safe to be run again: it finds nothing then. */
export interface ErasureStep {
  /** What is counted of it. */
  readonly kind: string;
  readonly statement: (forgetting: Forgetting) => Fragment;
}

const rename = (kind: string, table: string, column: string): ErasureStep => ({
  kind,
  statement: ({ user, token }) =>
    sql`UPDATE ${raw(table)} SET ${raw(column)} = ${token} WHERE ${raw(column)} = ${user}`,
});

/** A field of a document that bears the name. */
const renameIn = (kind: string, table: string, column: string, field: string): ErasureStep => ({
  kind,
  statement: ({ user, token }) => sql`
    UPDATE ${raw(table)} SET ${raw(column)} = jsonb_set(${raw(column)}, '{${raw(field)}}', to_jsonb(${token}::text))
    WHERE ${raw(column)} ->> ${field}::text = ${user}`,
});

/** The times in which a vehicle was theirs; the name of the owner is the token by then. */
const span = ({ token }: Forgetting): Fragment =>
  sql`(SELECT vehicle_id, begins_at, ends_at FROM ownership WHERE owner = ${token}) AS span`;

const within = (time: string): Fragment => raw(`${time} >= span.begins_at AND ${time} < span.ends_at`);

/** Ends what they own, so that each of their times has an end, and seals it as a transfer does. */
const ownerships: readonly ErasureStep[] = [
  {
    kind: 'seals',
    statement: ({ user, at }) => sql`
      INSERT INTO vehicle_seal (vehicle_id, sealed_before)
      SELECT vehicle_id, ${at}::timestamptz FROM ownership WHERE owner = ${user} AND ends_at IS NULL
      ON CONFLICT (vehicle_id) DO UPDATE SET
        sealed_before = greatest(vehicle_seal.sealed_before, excluded.sealed_before)`,
  },
  {
    kind: 'ownerships',
    statement: ({ user, token, at }) => sql`
      UPDATE ownership SET owner = ${token}, ends_at = coalesce(ends_at, greatest(begins_at, ${at}::timestamptz))
      WHERE owner = ${user}`,
  },
  {
    kind: 'transfers',
    statement: ({ user, token, at }) => sql`
      UPDATE ownership_transfer SET note = NULL,
        status = CASE status WHEN 'offered' THEN 'cancelled' ELSE status END,
        ended_at = CASE status WHEN 'offered' THEN ${at}::timestamptz ELSE ended_at END,
        from_user = CASE from_user WHEN ${user} THEN ${token} ELSE from_user END,
        to_user = CASE to_user WHEN ${user} THEN ${token} ELSE to_user END,
        offered_by = CASE offered_by WHEN ${user} THEN ${token} ELSE offered_by END
      WHERE from_user = ${user} OR to_user = ${user} OR offered_by = ${user}`,
  },
];

/** Distances, times and odometers stay with the vehicle; where it was, and what for, goes. */
const places: readonly ErasureStep[] = [
  {
    kind: 'tripEdits',
    statement: (who) => sql`
      DELETE FROM trip_edit USING ${span(who)}, trip
      WHERE trip.vehicle_id = span.vehicle_id AND ${within('trip.start_time')} AND trip.id = ANY(trip_edit.trip_ids)`,
  },
  {
    kind: 'trips',
    statement: (who) => sql`
      UPDATE trip SET figures = figures #- '{start,location}' #- '{end,location}', path = NULL, origin = NULL,
        origin_time = NULL, label = NULL, note = NULL, version = version + 1
      FROM ${span(who)} WHERE trip.vehicle_id = span.vehicle_id AND ${within('trip.start_time')}
        AND (path IS NOT NULL OR origin IS NOT NULL OR label IS NOT NULL OR note IS NOT NULL
          OR figures -> 'start' ? 'location' OR figures -> 'end' ? 'location')`,
  },
  {
    kind: 'geofenceTransitions',
    statement: (who) => sql`
      DELETE FROM geofence_transition AS passage USING ${span(who)}
      WHERE passage.vehicle_id = span.vehicle_id AND ${within('passage.time')}`,
  },
  {
    kind: 'drivingEvents',
    statement: (who) => sql`
      UPDATE driving_event AS event SET longitude = NULL, latitude = NULL FROM ${span(who)}
      WHERE event.vehicle_id = span.vehicle_id AND ${within('event.time')} AND longitude IS NOT NULL`,
  },
  {
    kind: 'readings',
    statement: (who) => sql`
      UPDATE reading SET longitude = NULL, latitude = NULL, altitude = NULL, heading = NULL, accuracy = NULL, other = NULL
      FROM ${span(who)} JOIN vehicle_state AS state ON state.vehicle_id = span.vehicle_id
      WHERE reading.vehicle_no = state.no AND ${within('reading.device_time')}
        AND num_nonnulls(longitude, latitude, altitude, heading, accuracy, other) > 0`,
  },
  {
    kind: 'profileChanges',
    statement: (who) => sql`
      UPDATE vehicle_change AS change SET snapshot = snapshot #- '{facts,location}',
        changes = (SELECT coalesce(jsonb_agg(each), '[]') FROM jsonb_array_elements(changes) AS each
          WHERE each ->> 'field' <> 'location'),
        outranked = (SELECT coalesce(jsonb_agg(each), '[]') FROM jsonb_array_elements(outranked) AS each
          WHERE each ->> 'field' <> 'location')
      FROM ${span(who)} WHERE change.vehicle_id = span.vehicle_id AND ${within('change.time')}
        AND snapshot -> 'facts' ? 'location'`,
  },
];

const isTheirs = (document: string): Fragment => raw(`(${document}.facts ->> 'personal')::boolean`);

const documents: readonly ErasureStep[] = [
  {
    kind: 'warnings',
    statement: (who) => sql`
      DELETE FROM expiry USING vehicle_document AS document LEFT JOIN ${span(who)}
        ON document.vehicle_id = span.vehicle_id AND ${within('document.created_at')}
      WHERE expiry.source_id = document.id::text AND ${isTheirs('document')}
        AND (span.vehicle_id IS NOT NULL OR document.created_by = ${who.user})`,
  },
  {
    kind: 'documents',
    statement: (who) => sql`
      DELETE FROM vehicle_document AS document WHERE ${isTheirs('document')} AND (document.created_by = ${who.user}
        OR EXISTS (SELECT FROM ${span(who)}
          WHERE document.vehicle_id = span.vehicle_id AND ${within('document.created_at')}))`,
  },
  rename('documents', 'vehicle_document', 'created_by'),
];

const inCorrections: ErasureStep = {
  kind: 'odometerEntries',
  statement: ({ user, token }) => sql`
    UPDATE odometer_entry SET corrections = (
      SELECT jsonb_agg(CASE each ->> 'by' WHEN ${user} THEN jsonb_set(each, '{by}', to_jsonb(${token}::text)) ELSE each END)
      FROM jsonb_array_elements(corrections) AS each)
    WHERE corrections @> jsonb_build_array(jsonb_build_object('by', ${user}::text))`,
};

const feeds: ErasureStep = {
  kind: 'calendarFeeds',
  statement: ({ user }) => sql`DELETE FROM calendar_feed WHERE created_by = ${user}`,
};

/** All that is done to forget a person, in this order; a new step goes to the end, since an erasure may be half done. */
export const erasureSteps: readonly ErasureStep[] = [
  ...ownerships,
  rename('grants', 'access_grant', 'user_id'),
  rename('grants', 'access_grant', 'created_by'),
  rename('grants', 'access_grant', 'revoked_by'),
  ...places,
  ...documents,
  feeds,
  rename('alerts', 'alert', 'assignee'),
  rename('alerts', 'alert', 'acknowledged_by'),
  rename('alerts', 'alert_change', 'by'),
  renameIn('alerts', 'alert_change', 'details', 'assignee'),
  rename('alerts', 'alert_mute', 'by'),
  rename('alerts', 'alert_rule', 'owner'),
  rename('profileChanges', 'vehicle_change', 'by'),
  rename('tripEdits', 'trip_edit', 'by'),
  rename('maintenance', 'maintenance_plan', 'created_by'),
  rename('maintenance', 'maintenance_record', 'created_by'),
  renameIn('maintenance', 'maintenance_record', 'facts', 'createdBy'),
  rename('maintenance', 'maintenance_record_change', 'by'),
  renameIn('maintenance', 'maintenance_record_change', 'before', 'createdBy'),
  renameIn('maintenance', 'maintenance_record_change', 'after', 'createdBy'),
  rename('maintenance', 'vehicle_part', 'created_by'),
  rename('odometerEntries', 'odometer_entry', 'by'),
  inCorrections,
  rename('imports', 'vehicle_import', 'sender'),
  rename('recalls', 'recall', 'created_by'),
  rename('recalls', 'vehicle_recall', 'changed_by'),
  rename('reads', 'read_audit', 'reader'),
  rename('reads', 'read_audit', 'person'),
  rename('writes', 'write_audit', 'actor'),
];
