import fc from 'fast-check';
import type { Position } from '../geo/position.js';
import { detectTrips, tripSoFar, waitForTrips, type TripTold } from './detect-trips.js';
import type { Motion } from './motion.js';
import { noTrips, type TripState } from './trip-state.js';

const T0 = Date.UTC(2026, 0, 5, 8);
const METRES_EAST = 360 / (2 * Math.PI * 6_371_008.8);
/** A place so many metres east of where the equator meets Greenwich. */
const east = (metres: number): Position => [metres * METRES_EAST, 0];
const at = (second: number, measured: Partial<Motion> = {}): Motion => ({
  time: T0 + second * 1000,
  ...measured,
});

function run(motions: readonly Motion[], from: TripState = noTrips) {
  let state = from;
  const told: TripTold[] = [];
  for (const motion of motions) {
    const step = detectTrips(state, motion);
    state = step.state;
    told.push(...step.told);
  }
  const completed = told.filter(({ kind }) => kind === 'completed').map(({ trip }) => trip);
  return { state, told, completed };
}

/** A drive eastwards at 36 km/h, a motion a second, `say` saying what of it is measured. */
const drive = (
  from: number,
  seconds: number,
  say: (metres: number) => Partial<Motion>,
  begin = 0,
): Motion[] => Array.from({ length: seconds }, (_, i) => at(from + i, say(begin + (i + 1) * 10)));
const stand = (from: number, seconds: number, said: Partial<Motion>, every = 10): Motion[] =>
  Array.from({ length: Math.ceil(seconds / every) }, (_, i) => at(from + i * every, said));
const gps = (metres: number) => ({ place: east(metres), speed: 36 });

describe('detectTrips', () => {
  it('tells of a drive from where it stood to where it stopped', () => {
    const { told, completed } = run([
      ...stand(0, 60, { place: east(0), speed: 0 }),
      ...drive(60, 100, gps),
      ...stand(160, 300, { place: east(1000), speed: 0 }),
    ]);
    expect(told.map(({ kind }) => kind)).toEqual(['started', 'completed']);
    const [trip] = completed;
    expect(trip).toMatchObject({ distanceSource: 'fixes', movingTime: 109, idlingTime: 0, maxSpeed: 36 });
    expect(trip?.start).toMatchObject({ time: T0 + 50_000, place: east(0) });
    expect(trip?.end.time).toBe(T0 + 159_000);
    expect(Math.abs((trip?.distance ?? 0) - 1000)).toBeLessThanOrEqual(10);
  });

  it('does so for places alone, a minute apart', () => {
    const places = [0, 0, 0, 900, 1800, 2700, 2700, 2710, 2695, 2700, 2700];
    const { completed } = run(places.map((metres, i) => at(i * 60, { place: east(metres) })));
    expect(completed).toHaveLength(1);
    expect(completed[0]).toMatchObject({ distance: 2700, meanSpeed: 54, maxSpeed: 54 });
    expect(completed[0]?.end.time).toBe(T0 + 300_000);
  });

  it('goes by the odometer where there is one, and by speed and time where there is nothing else', () => {
    const byOdometer = run([
      ...drive(0, 100, (metres) => ({ ...gps(metres), odometer: 50_000 + metres * 1.02 })),
      ...stand(100, 200, { speed: 0 }),
    ]).completed[0];
    expect(byOdometer).toMatchObject({ distanceSource: 'odometer', distance: 1010 });
    const bySpeed = run([...drive(0, 101, () => ({ speed: 36 })), ...stand(101, 200, { speed: 0 })])
      .completed[0];
    expect(bySpeed).toMatchObject({ distanceSource: 'speed', distance: 1000 });
  });

  it('does not believe an odometer that contradicts the way', () => {
    const { completed } = run([
      ...drive(0, 100, (metres) => ({ ...gps(metres), odometer: metres < 500 ? 1_000 : 900_000 })),
      ...stand(100, 200, { place: east(1000), speed: 0 }),
    ]);
    expect(completed[0]).toMatchObject({ distanceSource: 'fixes' });
  });

  it('takes a red light for part of the trip, and counts idling when the engine is known to run', () => {
    const { completed } = run([
      ...drive(0, 60, (metres) => ({ ...gps(metres), engineSpeed: 2000 })),
      ...stand(60, 120, { place: east(600), speed: 0, engineSpeed: 800 }),
      ...drive(180, 60, (metres) => ({ ...gps(metres), engineSpeed: 2000 }), 600),
      ...stand(240, 200, { place: east(1200), speed: 0, engineSpeed: 0 }),
    ]);
    expect(completed).toHaveLength(1);
    expect(completed[0]).toMatchObject({ idlingTime: 111, stoppedTime: 0 });
  });

  it('waits longer where the engine runs, and not at all when it is switched off', () => {
    const idle = (seconds: number, ignition: boolean) =>
      run([
        ...drive(0, 60, (metres) => ({ ...gps(metres), ignition: true })),
        ...stand(60, seconds, { place: east(600), speed: 0, ignition }),
      ]).completed;
    expect(idle(400, true)).toHaveLength(0);
    expect(idle(700, true)).toHaveLength(1);
    const [off] = idle(20, false);
    expect(off?.end.time).toBe(T0 + 60_000);
  });

  it('ends a trip when the vehicle is found where it fell silent, and goes on through a tunnel', () => {
    const before = drive(0, 60, gps);
    const later = (metres: number) => [...before, at(59 + 400, { place: east(metres), speed: 36 })];
    expect(run(later(610)).completed).toHaveLength(1);
    const tunnel = run(later(4_600));
    expect(tunnel.completed).toHaveLength(0);
    expect(tunnel.state.open?.confirmed).toBe(true);
    expect(run([...before, at(59 + 3_700, gps(50_000))]).completed).toHaveLength(1);
  });

  it('sees no trip in fixes that waver, nor in pushing a car about', () => {
    const waver = fc.array(fc.tuple(fc.integer({ min: -25, max: 25 }), fc.integer({ min: 1, max: 120 })), {
      maxLength: 100,
    });
    fc.assert(
      fc.property(waver, (steps) => {
        let second = 0;
        const motions = steps.map(([metres, later]) =>
          at((second += later), { place: east(metres), accuracy: 20 }),
        );
        expect(run(motions).told).toEqual([]);
      }),
    );
    expect(run([...drive(0, 15, gps), ...stand(15, 300, { place: east(150), speed: 0 })]).told).toEqual([]);
  });

  it('is not led astray by one fix from nowhere, and believes it when the next agrees', () => {
    const before = drive(0, 60, gps);
    const after = drive(61, 60, (metres) => gps(600 + metres));
    const strayed = run([
      ...before,
      at(60, { place: [40, 40], speed: 36 }),
      ...after,
      ...stand(121, 200, { place: east(1200), speed: 0 }),
    ]);
    expect(strayed.completed[0]?.distance).toBeLessThan(1_230);
    const moved = run([
      ...before,
      at(60, { place: [40, 40], speed: 0 }),
      ...stand(70, 300, { place: [40, 40], speed: 0 }),
    ]);
    expect(moved.completed[0]?.distance).toBeLessThan(610);
    expect(moved.state.anchor?.place).toEqual([40, 40]);
  });

  it('tells how much fuel and energy was used, and by what', () => {
    const rate = run([
      ...drive(0, 101, (metres) => ({ ...gps(metres), fuelRate: 7.2 })),
      ...stand(101, 200, { speed: 0 }),
    ]);
    expect(rate.completed[0]).toMatchObject({ fuelUsed: 0.2, fuelSource: 'fuelRate', fuelEconomy: 20 });
    const economy = run([
      ...drive(0, 101, (metres) => ({ ...gps(metres), fuelEconomy: 6, energyEconomy: 15 })),
      ...stand(101, 200, { speed: 0 }),
    ]);
    expect(economy.completed[0]).toMatchObject({
      fuelSource: 'fuelEconomy',
      fuelEconomy: 6,
      energyEconomy: 15,
    });
    const volume = run([
      ...drive(0, 101, (metres) => ({ ...gps(metres), fuelVolume: 40 - metres / 500 })),
      ...stand(101, 200, { speed: 0 }),
    ]);
    expect(volume.completed[0]).toMatchObject({ fuelSource: 'fuelVolume' });
  });

  it('ends by silence alone when time passes', () => {
    const { state } = run(drive(0, 60, gps));
    const last = T0 + 59_000;
    expect(waitForTrips(state, last + 3_600_000).told).toEqual([]);
    const { told, state: after } = waitForTrips(state, last + 3_600_001);
    expect(told).toMatchObject([{ kind: 'completed', trip: { end: { time: last } } }]);
    expect(tripSoFar(after)).toBeUndefined();
  });

  const measured = fc.record(
    {
      place: fc.tuple(fc.integer({ min: 0, max: 5_000 }), fc.constant(0)).map(([metres]) => east(metres)),
      accuracy: fc.integer({ min: 1, max: 200 }),
      speed: fc.integer({ min: 0, max: 130 }),
      odometer: fc.integer({ min: 0, max: 100_000 }),
      ignition: fc.boolean(),
      engineSpeed: fc.integer({ min: 0, max: 6_000 }),
      fuelRate: fc.integer({ min: 0, max: 20 }),
      moving: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const anything = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 900 }), measured), { maxLength: 80 })
    .map((steps) => {
      let second = 0;
      return steps.map(([later, said]) => at((second += later), said));
    });

  it('comes to the same however it is batched, stored and gone on with', () => {
    fc.assert(
      fc.property(anything, fc.nat(80), (motions, cut) => {
        const whole = run(motions);
        const first = run(motions.slice(0, cut));
        const second = run(motions.slice(cut), JSON.parse(JSON.stringify(first.state)) as TripState);
        expect([...first.told, ...second.told]).toEqual(whole.told);
        expect(JSON.stringify(second.state)).toBe(JSON.stringify(whole.state));
      }),
    );
  });

  it('never ends before it begins, never overlaps, and never counts more time than has passed', () => {
    fc.assert(
      fc.property(anything, (motions) => {
        let until = 0;
        for (const { start, end, distance, movingTime, idlingTime, stoppedTime } of run(motions).completed) {
          expect(end.time).toBeGreaterThanOrEqual(start.time);
          expect(start.time).toBeGreaterThanOrEqual(until);
          expect(distance).toBeGreaterThanOrEqual(0);
          expect(movingTime + idlingTime + stoppedTime).toBeLessThanOrEqual(
            (end.time - start.time) / 1000 + 2,
          );
          until = end.time;
        }
      }),
      { numRuns: 300 },
    );
  });
});
