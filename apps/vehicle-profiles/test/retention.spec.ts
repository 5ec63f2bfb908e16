import { signalColumns, trendColumns } from '../src/telemetry/store/signal-columns.js';
import { TelemetryTables } from '../src/telemetry/store/telemetry-tables.service.js';
import { NOON, reading, startProfiles, type Profiles } from './support/profiles.js';

const DAY_S = 86_400;

let profiles: Profiles;

beforeAll(async () => {
  profiles = await startProfiles({ ROVER_TELEMETRY_READING_DAYS: '3' });
}, 60_000);

afterAll(() => profiles?.close());

const names = async (sql: string) =>
  (await profiles.database.query<{ name: string }>(sql)).map(({ name }) => name).sort();
const partitions = () =>
  names(`SELECT relname AS name FROM pg_inherits JOIN pg_class ON oid = inhrelid
         WHERE inhparent = 'profiles.reading'::regclass`);
const columns = (table: string) =>
  names(`SELECT column_name AS name FROM information_schema.columns
         WHERE table_schema = 'profiles' AND table_name = '${table}'`);

describe('the tables of telemetry', () => {
  it('have a column for each signal of the catalogue', async () => {
    const own = ['vehicle_no', 'device_time', 'received_at', 'digest', 'longitude', 'latitude', 'other'];
    expect(await columns('reading')).toEqual([...own, ...signalColumns.map(({ column }) => column)].sort());
    const rolledUp = ['vehicle_no', 'time', 'readings', 'late', ...trendColumns.map(({ column }) => column)];
    for (const level of ['minute', 'hour', 'day'])
      expect(await columns(`rollup_${level}`)).toEqual(rolledUp.sort());
  });

  it('have partitions of what is kept, and of tomorrow', async () => {
    await profiles.running.app.get(TelemetryTables).sweep();
    expect(await partitions()).toEqual(
      ['12', '13', '14', '15', '16', '17'].map((day) => `reading_202601${day}`),
    );
  });

  it('take late readings as long as they are kept, and count those that are older', async () => {
    await profiles.record(reading('old', -2 * DAY_S, { speed: 2 }), reading('old', -4 * DAY_S, { speed: 4 }));
    const speeds = await profiles.database.query(
      'SELECT speed FROM profiles.reading WHERE speed IS NOT NULL',
    );
    expect(speeds).toEqual([{ speed: 2 }]);
    const metrics = await (await fetch(`${profiles.running.url}/metrics`)).text();
    expect(metrics).toMatch(/rover_telemetry_readings_total\{outcome="expired",app="vehicle-profiles"\} 1/);
  });

  it('lose whole partitions when their time is over', async () => {
    profiles.clock.time = NOON + 2 * DAY_S * 1_000;
    await profiles.running.app.get(TelemetryTables).sweep();
    expect((await partitions())[0]).toBe('reading_20260114');
    expect(
      await profiles.database.query('SELECT speed FROM profiles.reading WHERE speed IS NOT NULL'),
    ).toEqual([]);
  });
});
