import type { AlertDefinition, Condition } from '@rover/contracts';
import { at, ruleOf, run, S, signal, T0, told, warn, watch } from '../../test/rule-fixtures.js';
import { VehicleFacts, type Observation } from './vehicle-facts.js';
import { VehicleWatch, WatchList } from './vehicle-watch.js';

describe('a rule', () => {
  const hot = signal('coolantTemp', '>', 110, { until: 105 });

  it('rings once, counts, and clears with its hysteresis', () => {
    const temperatures = [100, 111, 112, 109, 106, 111, 104, 109];
    expect(
      run(
        warn(hot),
        temperatures.map((coolantTemp, i) => at(i, { coolantTemp })),
      ),
    ).toEqual(['triggered 0 at 1', 'cleared at 6']);
  });

  it('climbs its ladder and clears by time, without anything arriving', () => {
    const definition = warn(hot, {
      levels: [
        { severity: 'warning', afterSeconds: 300 },
        { severity: 'critical', afterSeconds: 1800 },
      ],
      clear: { afterSeconds: 60 },
    });
    expect(run(definition, [at(0, { coolantTemp: 111 })], 10_000)).toEqual([
      'triggered 0 at 300',
      'escalated 1 at 1800',
    ]);
    expect(run(definition, [at(0, { coolantTemp: 111 }), at(400, { coolantTemp: 90 })], 10_000)).toEqual([
      'triggered 0 at 300',
      'cleared at 460',
    ]);
    expect(run(definition, [at(0, { coolantTemp: 111 }), at(200, { coolantTemp: 90 })], 10_000)).toEqual([]);
  });

  it('rings for what comes often enough within a time', () => {
    const definition = warn(signal('speed', '>', 100), { repeat: { count: 3, withinSeconds: 60 } });
    const bursts = (...seconds: number[]) =>
      run(
        definition,
        seconds.flatMap((second) => [at(second, { speed: 120 }), at(second + 1, { speed: 80 })]),
      );
    expect(bursts(0, 10, 20)).toEqual(['triggered 0 at 20', 'cleared at 21']);
    expect(bursts(0, 10, 90, 100)).toEqual([]);
  });

  it('converts what is given in another unit', () => {
    expect(
      run(warn(signal('coolantTemp', '>', 230, { unit: '°F' })), [
        at(0, { coolantTemp: 109.9 }),
        at(1, { coolantTemp: 110.1 }),
      ]),
    ).toEqual(['triggered 0 at 1']);
  });

  it('compares a tyre with its axle mate', () => {
    const soft = signal('tirePressure.frontLeft', '<', 0.85, { relativeTo: 'tirePressure.frontRight' });
    const pressures = (left: number) => ({ 'tirePressure.frontLeft': left, 'tirePressure.frontRight': 240 });
    expect(run(warn(soft), [at(0, pressures(205)), at(1, pressures(203)), at(2, pressures(230))])).toEqual([
      'triggered 0 at 1',
      'cleared at 2',
    ]);
  });

  it('knows that it does not know: neither a condition nor its opposite holds of what is too old', () => {
    const off = { type: 'not', of: signal('ignition', '=', 'ON', { maxAgeSeconds: 10 }) } as Condition;
    const definition = warn({ type: 'all', of: [off, signal('speed', '>', 5)] });
    expect(run(definition, [at(0, { speed: 20 })])).toEqual([]);
    expect(run(definition, [at(0, { ignition: 'OFF' }), at(11, { speed: 20 })])).toEqual([]);
    expect(run(definition, [at(0, { ignition: 'OFF' }), at(9, { speed: 20 })])).toEqual(['triggered 0 at 9']);
  });

  it('stops holding when what it rests on grows too old', () => {
    const definition = warn(signal('speed', '>', 100, { maxAgeSeconds: 20 }), {
      levels: [{ severity: 'minor', afterSeconds: 30 }],
    });
    expect(run(definition, [at(0, { speed: 120 })], 1000)).toEqual([]);
    expect(run(definition, [at(0, { speed: 120 }), at(15, { speed: 120 })], 1000)).toEqual([
      'triggered 0 at 30',
    ]);
  });

  it('rings for silence, and clears when the vehicle is heard again', () => {
    const definition = warn({ type: 'silence', seconds: 600 });
    expect(run(definition, [at(0, { speed: 1 }), at(500, { speed: 2 })], 5000)).toEqual([
      'triggered 0 at 1100',
    ]);
    expect(run(definition, [at(0, { speed: 1 }), at(700, { speed: 2 })])).toEqual([
      'triggered 0 at 600',
      'cleared at 700',
    ]);
  });

  it('measures how fast a signal changes', () => {
    const definition = warn({
      type: 'rate',
      signal: 'fuelLevel',
      is: '<',
      perMinute: -2,
      windowSeconds: 120,
    });
    const levels = (perMinute: number) =>
      Array.from({ length: 20 }, (_, i) => at(i * 15, { fuelLevel: 80 + (perMinute / 4) * i }));
    expect(run(definition, levels(-1))).toEqual([]);
    expect(run(definition, levels(-4))).toEqual(['triggered 0 at 60']);
  });

  it('sees a geofence being entered, and not where a vehicle is first seen', () => {
    const crossing = (second: number, inside: boolean): Observation => ({
      time: T0 + second * S,
      geofence: { id: 'yard', inside },
    });
    const entered = warn(
      { type: 'geofence', geofenceId: 'yard', is: 'entered' },
      { clear: { quietSeconds: 100 } },
    );
    expect(run(entered, [crossing(0, true), crossing(10, false), crossing(20, true)], 500)).toEqual([
      'triggered 0 at 20',
      'cleared at 120',
    ]);
    expect(
      run(entered, [crossing(0, false), crossing(20, true), crossing(30, false), crossing(50, true)]),
    ).toEqual(['triggered 0 at 20', 'recurred at 50']);
    const inside = warn({ type: 'geofence', geofenceId: 'yard', is: 'inside' });
    expect(run(inside, [crossing(0, true), crossing(10, false)])).toEqual([
      'triggered 0 at 0',
      'cleared at 10',
    ]);
  });

  it('tells a new trouble code from one that was there', () => {
    const fresh = warn({ type: 'dtc', is: 'new', pattern: 'P03*', status: ['confirmed'] });
    const codes = (...all: string[]) => ({ dtcs: all.map((code) => ({ code, status: 'confirmed' })) });
    expect(run(fresh, [at(0, codes()), at(1, codes('P0420')), at(2, codes('P0420', 'P0301'))])).toEqual([
      'triggered 0 at 2',
    ]);
    expect(
      run(fresh, [at(0, codes('P0301')), at(1, codes('P0301')), at(2, codes('P0301', 'P0302'))]),
    ).toEqual(['triggered 0 at 0', 'recurred at 2']);
    expect(run(fresh, [at(0, { dtcs: [{ code: 'P0301', status: 'pending' }] })])).toEqual([]);
    const facts = new VehicleFacts();
    new VehicleWatch(new WatchList([]), facts).observe(at(0, codes('P0301')));
    const later = new VehicleWatch(new WatchList([ruleOf(fresh)]), facts);
    expect(told(later.observe(at(1, codes('P0301'))))).toEqual([]);
  });

  it('rings when maintenance comes near with the confidence that is asked for', () => {
    const due = (second: number, days: number): Observation => ({
      time: T0 + second * S,
      due: [{ component: 'brakePads', dueAt: T0 + days * 86_400 * S, spreadMs: 10 * 86_400 * S }],
    });
    const soon = (confidence?: number) =>
      warn({ type: 'maintenance', component: 'brakePads', withinDays: 14, confidence });
    expect(run(soon(), [due(0, 20)], 10 * 86_400)).toEqual(['triggered 0 at 518400']);
    expect(run(soon(0.9), [due(0, 20)], 10 * 86_400)).toEqual([]);
    expect(run(soon(), [due(0, 10), due(60, 300)])).toEqual(['triggered 0 at 0', 'cleared at 60']);
  });

  it('keeps to its schedule in the zone of the vehicle, and begins when the schedule does', () => {
    const night: AlertDefinition = warn(signal('ignition', '=', 'ON'), {
      schedule: { periods: [{ days: ['mon'], from: '18:00', to: '06:00' }] },
    });
    const one = watch(night);
    const seen = one.observe({ ...at(0, { ignition: 'ON' }), timeZone: 'Europe/Berlin' });
    expect(told([...seen, ...one.advance(T0 + 86_400 * S)])).toEqual([`triggered 0 at ${5 * 3600}`]);
  });

  it('stays closed for what people have cleared until it comes to that again', () => {
    const one = watch(warn(signal('speed', '>', 100)));
    one.observe(at(0, { speed: 120 }));
    one.runOf('r0')?.clearByHand();
    expect(told(one.observe(at(1, { speed: 125 })))).toEqual([]);
    expect(told([80, 130].flatMap((speed, i) => one.observe(at(2 + i, { speed }))))).toEqual([
      'triggered 0 at 3',
    ]);
  });

  it('looks at nothing that a reading does not concern', () => {
    const one = watch(warn(hot), warn(signal('fuelLevel', '<', 10)));
    const looks = one.runs.map((each) => vi.spyOn(each, 'look'));
    one.observe(at(0, { fuelLevel: 50, speed: 10 }));
    expect(looks.map((look) => look.mock.calls.length)).toEqual([0, 1]);
  });
});
