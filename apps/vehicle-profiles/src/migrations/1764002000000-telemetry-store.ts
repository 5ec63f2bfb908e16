import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signals as they were known when this was written; a newer one brings a migration that adds its columns. */
const doubles = ['odometer', 'trip_distance', 'engine_run_time', 'oil_life', 'range', 'time_to_service'];
const singles = [
  ...['altitude', 'speed', 'acceleration_longitudinal', 'acceleration_lateral', 'acceleration_vertical'],
  ...['engine_speed', 'engine_load', 'engine_hours', 'throttle', 'accelerator', 'coolant_temp', 'oil_temp'],
  ...[
    'oil_pressure',
    'intake_temp',
    'intake_pressure',
    'mass_air_flow',
    'barometric_pressure',
    'ambient_temp',
  ],
  ...['fuel_level', 'fuel_volume', 'fuel_rate', 'fuel_economy', 'energy_economy', 'state_of_charge'],
  ...['state_of_health', 'traction_battery_temp', 'battery_voltage'],
  ...[
    'tire_pressure_front_left',
    'tire_pressure_front_right',
    'tire_pressure_rear_left',
    'tire_pressure_rear_right',
  ],
  ...['pad_wear_front_left', 'pad_wear_front_right', 'pad_wear_rear_left', 'pad_wear_rear_right'],
  ...['distance_with_mil', 'distance_since_clear', 'distance_to_service'],
];
const booleans = ['moving', 'charging', 'mil_on', 'service_due'];

const columns = (names: readonly string[], type: string): string =>
  names.map((name) => `"${name}" ${type}`).join(', ');

/**
 * Readings as they came, a partition a day; their rollups; and one row of latest state for each vehicle, which also
 * gives it the number that readings name it by. Columns stand by falling width, so that rows have no gaps.
 */
export class TelemetryStore1764002000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATE);
    await runner.query(READING);
    for (const level of ['minute', 'hour', 'day']) await runner.query(rollup(level));
    await runner.query(PROGRESS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE rollup_due, rollup_level, rollup_minute, rollup_hour, rollup_day, reading;
      CREATE TABLE vehicle_signal (
        vehicle_id text NOT NULL, signal text NOT NULL, value jsonb NOT NULL, time timestamptz NOT NULL,
        PRIMARY KEY (vehicle_id, signal)
      ) WITH (fillfactor = 50);
      INSERT INTO vehicle_signal
      SELECT vehicle_id, key, value, coalesce(to_timestamp((times ->> key)::float8 / 1000), device_time)
      FROM vehicle_state, jsonb_each("values");
      ALTER TABLE vehicle_state DROP COLUMN no, DROP COLUMN version, DROP COLUMN "values", DROP COLUMN times;`);
  }
}

/** `times` has the moments, epoch ms, of those values that are older than the vehicle's last reading. */
const STATE = `
  ALTER TABLE vehicle_state
    ADD COLUMN no int GENERATED ALWAYS AS IDENTITY UNIQUE,
    ADD COLUMN version int NOT NULL DEFAULT 1,
    ADD COLUMN "values" jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN times jsonb NOT NULL DEFAULT '{}';
  UPDATE vehicle_state SET "values" = known.values, times = known.times
  FROM (
    SELECT vehicle_id, jsonb_object_agg(signal, value) AS values,
      jsonb_object_agg(signal, round(extract(epoch FROM time) * 1000)) AS times
    FROM vehicle_signal GROUP BY vehicle_id
  ) AS known
  WHERE known.vehicle_id = vehicle_state.vehicle_id;
  DROP TABLE vehicle_signal`;

/** The smallest index that finds a time range over all vehicles: rows come nearly in the order of their time. */
const READING = `
  CREATE TABLE reading (
    device_time timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    ${columns(doubles, 'float8')},
    vehicle_no int NOT NULL,
    digest int NOT NULL,
    longitude int,
    latitude int,
    heading real,
    accuracy real,
    ${columns(singles, 'real')},
    ${columns(booleans, 'boolean')},
    ignition text,
    dtcs jsonb,
    other jsonb,
    PRIMARY KEY (vehicle_no, device_time, digest)
  ) PARTITION BY RANGE (device_time);
  CREATE INDEX ON reading USING brin (device_time) WITH (pages_per_range = 16)`;

/** Of each signal an array: minimum, mean, maximum, last, 95th percentile. */
const rollup = (level: string): string => `
  CREATE TABLE rollup_${level} (
    time timestamptz NOT NULL,
    vehicle_no int NOT NULL,
    readings int NOT NULL,
    late boolean NOT NULL,
    ${columns(doubles, 'float8[]')},
    ${columns(singles, 'real[]')},
    PRIMARY KEY (vehicle_no, time)
  ) PARTITION BY RANGE (time)`;

/**
 * Before \`closed_until\` a reading is late for a level: its window has been rolled up, or is about to be, and is noted
 * as due. Before \`done_until\` all windows are there.
 */
const PROGRESS = `
  CREATE TABLE rollup_level (
    level text PRIMARY KEY,
    closed_until timestamptz NOT NULL,
    done_until timestamptz NOT NULL
  );
  CREATE TABLE rollup_due (
    level text NOT NULL,
    time timestamptz NOT NULL,
    vehicle_no int NOT NULL,
    PRIMARY KEY (level, time, vehicle_no)
  )`;
