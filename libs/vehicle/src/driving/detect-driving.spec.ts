import fc from 'fast-check';
import type { Motion } from '../trips/motion.js';
import { detectDriving, noDriving, type DrivingEvent, type DrivingState } from './detect-driving.js';
import { drivingDefaults } from './driving-options.js';
import { drivingScore } from './driving-score.js';

const at = (second: number, measured: Partial<Motion>): Motion => ({ time: second * 1000, ...measured });

function run(motions: readonly Motion[], options = drivingDefaults): DrivingEvent[] {
  let state: DrivingState = noDriving;
  return motions.flatMap((motion) => {
    const step = detectDriving(state, motion, options);
    state = JSON.parse(JSON.stringify(step.state)) as DrivingState;
    return step.told;
  });
}
const speeds = (values: readonly number[]) => values.map((speed, i) => at(i, { speed }));

describe('detectDriving', () => {
  it('sees hard braking and acceleration in speeds, each once with its peak', () => {
    expect(run(speeds([90, 90, 75, 55, 40, 40, 40, 40, 40]))).toMatchObject([
      { kind: 'braking', severity: 'medium', time: 2000, endTime: 4000, peak: 5.56, speed: 90 },
    ]);
    expect(run(speeds([0, 12, 24, 36, 36, 36, 36]))).toMatchObject([
      { kind: 'acceleration', severity: 'low', peak: 3.33 },
    ]);
    expect(run(speeds([50, 45, 40, 35, 30, 25]))).toEqual([]);
  });

  it('sees nothing in speeds that lie too far apart, or that no vehicle can do', () => {
    expect(run([at(0, { speed: 100 }), at(30, { speed: 0 }), at(60, { speed: 0 })])).toEqual([]);
    expect(run(speeds([80, 0, 80, 80, 80, 80]))).toEqual([]);
  });

  it('sees corners in headings, over north as well, and only at some speed', () => {
    const corner = (speed: number) =>
      [350, 350, 20, 50, 50, 50, 50, 50].map((heading, i) => at(i, { speed, heading }));
    expect(run(corner(40))).toMatchObject([{ kind: 'cornering', severity: 'medium', peak: 5.82 }]);
    expect(run(corner(10))).toEqual([]);
  });

  it("believes the vehicle's own sensor rather than speeds", () => {
    const braking = [-1, -7, -7, -1, 0, 0, 0].map((longitudinal, i) =>
      at(i, { longitudinal, speed: 50 - i }),
    );
    expect(run(braking)).toMatchObject([{ kind: 'braking', severity: 'high', peak: 7 }]);
    const calm = [
      at(0, { longitudinal: 0, speed: 90 }),
      at(1, { speed: 70 }),
      at(2, { speed: 70 }),
      at(9, { speed: 70 }),
    ];
    expect(run(calm)).toEqual([]);
  });

  it('watches limits only where there are any, and for as long as they say', () => {
    const fast = speeds([...Array<number>(15).fill(105), 99, 93, 87, 87, 87]);
    expect(run(fast)).toEqual([]);
    expect(run(fast, { ...drivingDefaults, speedLimit: 90 })).toMatchObject([
      { kind: 'overspeed', severity: 'medium', peak: 105, limit: 90 },
    ]);
    expect(run(speeds([80, 90, 99, 99, 90, 80, 80, 80, 80]), { ...drivingDefaults, speedLimit: 90 })).toEqual(
      [],
    );
    const revs = [6500, 6800, 6800, 3000, 3000, 3000, 3000].map((engineSpeed, i) => at(i, { engineSpeed }));
    expect(run(revs, { ...drivingDefaults, redline: 6000 })).toMatchObject([
      { kind: 'overRevving', severity: 'medium' },
    ]);
  });
});

describe('drivingScore', () => {
  const braking = (count: number) => [{ kind: 'braking', severity: 'medium', count } as const];

  it('adds up: a hundred less what each kind takes', () => {
    const { score, parts } = drivingScore(
      [...braking(4), { kind: 'cornering', severity: 'low', count: 2 }],
      100_000,
    );
    expect(score).toBeCloseTo(100 - parts.reduce((sum, { penalty }) => sum + penalty, 0), 5);
    expect(parts[0]).toMatchObject({ kind: 'braking', count: 4, rate: 4 });
    expect(parts[0]?.text).toMatch(/^4 × hard braking, 4 per 100 km: −\d/);
    expect(drivingScore([], 100_000)).toMatchObject({ score: 100, parts: [] });
  });

  it('falls with events and rises with distance, and is surer with distance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (count, distance) => {
          const now = drivingScore(braking(count), distance);
          expect(now.score).toBeGreaterThanOrEqual(0);
          expect(drivingScore(braking(count + 1), distance).score).toBeLessThanOrEqual(now.score);
          const further = drivingScore(braking(count), distance + 50_000);
          expect(further.score).toBeGreaterThanOrEqual(now.score);
          expect(further.confidence).toBeGreaterThan(now.confidence);
        },
      ),
    );
  });

  it('does not judge by the first kilometre', () => {
    expect(drivingScore(braking(1), 1_000).score).toBeGreaterThan(75);
    expect(drivingScore(braking(1), 1_000).confidence).toBeLessThan(0.01);
  });
});
