import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { detectDriving, noDriving, type DrivingEvent } from '../driving/detect-driving.js';
import type { Position } from '../geo/position.js';
import { detectTrips, type TripTold } from './detect-trips.js';
import type { Motion } from './motion.js';
import { noTrips } from './trip-state.js';

const GPX = '../shared/samples/gpx/graphhopper-issue-147.gpx';
const CAROBD = '../shared/data/carobd/carobd_obdiidata.tar.gz';
const when = (path: string) => {
  if (!existsSync(path)) console.warn(`Skipped: ${path} is not there`);
  return existsSync(path) ? describe : describe.skip;
};

function run(motions: readonly Motion[]) {
  let [trips, driving] = [noTrips, noDriving];
  const told: TripTold[] = [];
  const events: DrivingEvent[] = [];
  for (const motion of motions) {
    const [tripStep, drivingStep] = [detectTrips(trips, motion), detectDriving(driving, motion)];
    [trips, driving] = [tripStep.state, drivingStep.state];
    told.push(...tripStep.told);
    events.push(...drivingStep.told);
  }
  return { trips: told.filter(({ kind }) => kind === 'completed').map(({ trip }) => trip), events };
}

when(GPX)('a drive as GPX, four fixes without speed', () => {
  const fixes = (): Motion[] => {
    const text = readFileSync(GPX, 'utf8');
    const points = text.matchAll(/<trkpt lat="([^"]+)" lon="([^"]+)"><time>([^<]+)</g);
    return Array.from(points, ([, lat, lon, time]) => ({
      time: Date.parse(time as string),
      place: [Number(lon), Number(lat)] as Position,
    }));
  };

  it('is one trip of some three kilometres', () => {
    const drive = fixes();
    const parked = { ...(drive.at(-1) as Motion), time: (drive.at(-1) as Motion).time + 240_000 };
    const { trips } = run([...drive, parked]);
    expect(drive).toHaveLength(4);
    expect(trips).toHaveLength(1);
    expect(trips[0]?.distance).toBeGreaterThan(3_000);
    expect(trips[0]?.distance).toBeLessThan(3_300);
    expect([trips[0]?.start.time, trips[0]?.end.time]).toEqual([drive[0]?.time, drive[3]?.time]);
  });
});

when(CAROBD)('drives of a car, by OBD alone', () => {
  const T0 = Date.UTC(2026, 0, 5, 8);
  /** Rows come some twice a second; the clock is the engine's run time, shared out among the rows of one second. */
  const drive = (name: string): Motion[] => {
    const csv = execFileSync('tar', ['xzfO', CAROBD, `obdiidata/${name}.csv`], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const rows = csv
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map(Number));
    const seconds = Math.max(...rows.map(([second]) => second as number));
    return rows.map(([, engineSpeed, speed], i) => ({
      time: T0 + Math.round((i / rows.length) * seconds * 1000),
      speed: speed as number,
      engineSpeed: engineSpeed as number,
    }));
  };
  const parked = (motions: readonly Motion[]): Motion[] => {
    const last = motions.at(-1) as Motion;
    return [
      ...motions,
      ...[1, 2, 3, 4].map((n) => ({ time: last.time + n * 60_000, speed: 0, engineSpeed: 0 })),
    ];
  };

  it.each(['drive1', 'live10', 'long2', 'ufpe5'])('%s is a trip whose figures agree', (name) => {
    const motions = drive(name);
    const { trips, events } = run(parked(motions));
    expect(trips.length).toBeGreaterThanOrEqual(1);
    for (const { distance, distanceSource, meanSpeed, maxSpeed, start, end } of trips) {
      expect(distanceSource).toBe('speed');
      expect(meanSpeed).toBeLessThan(maxSpeed as number);
      expect(maxSpeed).toBeLessThanOrEqual(Math.max(...motions.map(({ speed }) => speed as number)));
      expect(distance / 1000).toBeLessThanOrEqual(
        ((end.time - start.time) / 3_600_000) * (maxSpeed as number) + 0.1,
      );
    }
    const km = trips.reduce((sum, { distance }) => sum + distance, 0) / 1000;
    // Calm drives of one careful driver: more than one hard event a kilometre would be noise of the sensor.
    expect(events.length).toBeLessThan(Math.max(2, km));
  });

  it('idling alone is no trip', () => {
    expect(run(parked(drive('idle7'))).trips).toEqual([]);
  });
});
