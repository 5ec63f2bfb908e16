import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A record of work says one thing of an odometer at a time: a corrected one takes back what it said before. What profiles
 * were told past the ledger is its first entry where there is none.
 */
export class OdometerOfRecords1764500000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE odometer_entry ADD COLUMN record_id uuid;
CREATE UNIQUE INDEX odometer_entry_record ON odometer_entry (record_id) WHERE status <> 'rejected';
INSERT INTO odometer_entry (id, vehicle_id, read_at, reading, odometer, source, status, created_at)
SELECT gen_random_uuid(), id, least(coalesce((provenance->'odometer'->>'time')::timestamptz, updated_at), now()), odometer, odometer,
  CASE provenance->'odometer'->>'source' WHEN 'person' THEN 'person' WHEN 'document' THEN 'document' ELSE 'import' END,
  'accepted', now()
FROM vehicle WHERE odometer IS NOT NULL AND deleted_at IS NULL
  AND NOT EXISTS (SELECT FROM odometer_entry WHERE vehicle_id = vehicle.id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE odometer_entry DROP COLUMN record_id');
  }
}
