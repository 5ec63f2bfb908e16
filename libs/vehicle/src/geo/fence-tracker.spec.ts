import fc from 'fast-check';
import { nextSettling, track, waitAt, type Fence, type Transition, type Visits } from './fence-tracker.js';
import type { Position } from './position.js';

const METRES_EAST = 360 / (2 * Math.PI * 6_371_008.8);
const east = (metres: number): Position => [metres * METRES_EAST, 0];
const yard: Fence = {
  id: 'yard',
  shape: { kind: 'circle', centre: [0, 0], radius: 100 },
  margin: 25,
  minimumDwell: 0,
};

/** Metres east of the middle of the yard, every ten seconds. */
function run(metres: readonly number[], fence: Fence = yard, every = 10) {
  let visits: Visits = {};
  const told: Transition[] = [];
  metres.forEach((each, i) => {
    const before = i > 0 ? { time: (i - 1) * every * 1000, place: east(metres[i - 1] as number) } : undefined;
    const step = track(visits, { time: i * every * 1000, place: east(each), before }, [fence]);
    visits = JSON.parse(JSON.stringify(step.visits)) as Visits;
    told.push(...step.transitions);
  });
  return { visits, told: told.map(({ kind, time }) => `${kind} ${time / 1000}`) };
}

describe('track', () => {
  it('tells when a vehicle comes and goes', () => {
    expect(run([500, 300, 50, 0, -50, -200, -500]).told).toEqual(['entered 20', 'exited 50']);
    expect(run([0, 0, 0]).told).toEqual(['entered 0']);
  });

  it('tells once where fixes waver at the border', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -24, max: 24 }), { minLength: 1, maxLength: 50 }),
        (wavering) => {
          const told = run([500, ...wavering.map((metres) => 100 + metres)]).told;
          expect(told.length).toBeLessThanOrEqual(1);
          expect(run([500, 50, ...wavering.map((metres) => 100 + metres), 500]).told).toHaveLength(2);
        },
      ),
    );
  });

  it('does not take a fix that may be far off for a departure', () => {
    const step = track(
      { yard: { inside: true, since: 0 } },
      { time: 1000, place: east(180), accuracy: 150 },
      [yard],
    );
    expect(step.transitions).toEqual([]);
  });

  it('sees a fence that lies wholly between two fixes, unless nobody knows the way', () => {
    expect(run([-600, 600]).told).toEqual(['crossed 10']);
    expect(run([-600, 600], yard, 400).told).toEqual([]);
    expect(run([-600, -300]).told).toEqual([]);
  });

  it('lets a visit begin and end only when it lasts', () => {
    const patient = { ...yard, minimumDwell: 30 };
    expect(run([500, 50, 50, 50, 50, 500, 500, 500, 500], patient).told).toEqual(['entered 10', 'exited 50']);
    expect(run([500, 50, 50, 500], patient).told).toEqual(['crossed 30']);
    expect(run([50, 50, 50, 50, 500, 50, 50], patient).told).toEqual(['entered 0']);
  });

  it('tells once that a vehicle dwells', () => {
    expect(run([500, 50, 50, 50, 50, 50, 50, 500], { ...yard, dwell: 30 }).told).toEqual([
      'entered 10',
      'dwelled 40',
      'exited 70',
    ]);
  });

  it('tells by time alone what only waited for its time', () => {
    const fence = { ...yard, dwell: 60 };
    const { visits } = run([500, 50], fence);
    expect(nextSettling(visits, [fence])).toBe(70_000);
    expect(waitAt(visits, 69_999, [fence]).transitions).toEqual([]);
    const dwelled = waitAt(visits, 90_000, [fence]);
    expect(dwelled.transitions).toMatchObject([{ kind: 'dwelled', time: 70_000 }]);
    expect(nextSettling(dwelled.visits, [fence])).toBeUndefined();
  });

  it('enters and exits in turn, in the order of time, whatever the way and the fence', () => {
    const fences = fc.record({
      margin: fc.integer({ min: 0, max: 60 }),
      minimumDwell: fc.integer({ min: 0, max: 60 }),
      dwell: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fences,
        fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 60 }),
        (given, metres) => {
          const told = run(metres, { ...yard, ...given }).told.map(
            (each) => each.split(' ') as [string, string],
          );
          const turns = told
            .filter(([kind]) => kind === 'entered' || kind === 'exited')
            .map(([kind]) => kind);
          expect(turns).toEqual(turns.map((_, i) => (i % 2 === 0 ? 'entered' : 'exited')));
        },
      ),
    );
  });
});
