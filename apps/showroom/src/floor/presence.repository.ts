import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import { presenceKey, type Presence, type Sighting, type SightingKind } from './presence.js';

interface PresenceRow {
  readonly showroom_id: string;
  readonly visitor_id: string;
  readonly last_kind: SightingKind;
  readonly last_time: Date;
  readonly zone: string | null;
  readonly since: Date;
  readonly left_at: Date | null;
}

const COLUMNS = 'showroom_id, visitor_id, last_kind, last_time, zone, since, left_at';

const LOCK = prepared(`
SELECT ${COLUMNS} FROM presence
WHERE (showroom_id, visitor_id) IN (SELECT * FROM unnest($1::text[], $2::text[]))
ORDER BY showroom_id, visitor_id FOR UPDATE`);

const SAVE = prepared(`
INSERT INTO presence (${COLUMNS})
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::text[], $6::timestamptz[], $7::timestamptz[])
ORDER BY 1, 2
ON CONFLICT (showroom_id, visitor_id) DO UPDATE SET
  last_kind = excluded.last_kind, last_time = excluded.last_time, zone = excluded.zone,
  since = excluded.since, left_at = excluded.left_at`);

const HERE = prepared(`
SELECT ${COLUMNS} FROM presence WHERE showroom_id = $1 AND last_kind <> 'exited' ORDER BY since, visitor_id`);

/** Where visitors are, in PostgreSQL. */
@Injectable()
export class PresenceRepository {
  constructor(private readonly database: Database) {}

  /** What is known of the visitors of these sightings, locked until the transaction ends. */
  async lock(tx: Sql, sightings: readonly Sighting[]): Promise<Map<string, Presence>> {
    const visitors = [...new Map(sightings.map((sighting) => [presenceKey(sighting), sighting])).values()];
    const rows = await tx.query<PresenceRow>(LOCK, [
      visitors.map(({ showroomId }) => showroomId),
      visitors.map(({ visitorId }) => visitorId),
    ]);
    return new Map(rows.map(presenceOf).map((presence) => [presenceKey(presence), presence]));
  }

  /** Writes what is known of visitors, in one statement. */
  async save(tx: Sql, presences: readonly Presence[]): Promise<void> {
    if (presences.length === 0) return;
    await tx.execute(SAVE, [
      presences.map(({ showroomId }) => showroomId),
      presences.map(({ visitorId }) => visitorId),
      presences.map(({ lastKind }) => lastKind),
      presences.map(({ lastTime }) => instant(lastTime)),
      presences.map(({ zone }) => zone),
      presences.map(({ since }) => instant(since)),
      presences.map(({ leftAt }) => (leftAt === null ? null : instant(leftAt))),
    ]);
  }

  /** Who is on the floor, longest first. */
  async here(showroomId: string): Promise<Presence[]> {
    return (await this.database.query<PresenceRow>(HERE, [showroomId])).map(presenceOf);
  }
}

const instant = (time: number): string => new Date(time).toISOString();

const presenceOf = (row: PresenceRow): Presence => ({
  showroomId: row.showroom_id,
  visitorId: row.visitor_id,
  lastKind: row.last_kind,
  lastTime: row.last_time.getTime(),
  zone: row.zone,
  since: row.since.getTime(),
  leftAt: row.left_at?.getTime() ?? null,
});
