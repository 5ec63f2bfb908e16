import { describeWithData } from '@rover/testing';
import { iso, NOON, startProfiles, type Profiles } from './support/profiles.js';
import { columns, driveOf, type Signal } from './support/real-drives.js';
import { fileOfTar } from './support/tar.js';

const HOUR = 3_600_000;

describeWithData('carobd/carobd_obdiidata.tar.gz', 'a real drive', (path) => {
  const drive = driveOf(fileOfTar(path, 'obdiidata/long7.csv'));
  let profiles: Profiles;

  beforeAll(async () => {
    profiles = await startProfiles({}, NOON - 6 * HOUR);
    for (let from = 0; from < drive.length; from += 2_000)
      await profiles.record(...drive.slice(from, from + 2_000));
    await profiles.rollUpAt(NOON + HOUR);
  }, 60_000);

  afterAll(() => profiles?.close());

  it('is stored second by second', async () => {
    const [row] = await profiles.database.query<{ count: string }>(
      'SELECT count(*) FROM profiles.reading WHERE other IS NULL',
    );
    expect(drive.length).toBeGreaterThan(1_000);
    expect(Number(row?.count)).toBe(drive.length);
  });

  it('gives trends of a car that is driven', async () => {
    const names = Object.keys(columns) as Signal[];
    const span = { from: iso(NOON - drive.length * 1_000), to: iso(NOON) };
    const { resolution, signals } = await profiles.trends({ vehicleId: 'real', signals: names, ...span });
    expect(resolution).toBe('minute');
    for (const { signal, points } of signals) {
      const all = drive.map((reading) => reading[signal as Signal] as number);
      const known = points.filter(({ value }) => value !== null);
      expect(known).toHaveLength(points.length);
      expect(Math.min(...known.map(({ min }) => min as number))).toBeCloseTo(Math.min(...all), 2);
      expect(Math.max(...known.map(({ max }) => max as number))).toBeCloseTo(Math.max(...all), 2);
      for (const { min, value, p95, max } of known) {
        expect(min as number).toBeLessThanOrEqual((value as number) + 1e-3);
        expect(value as number).toBeLessThanOrEqual((max as number) + 1e-3);
        expect(p95 as number).toBeLessThanOrEqual(max as number);
      }
    }
  });
});
