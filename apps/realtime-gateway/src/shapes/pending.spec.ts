import type { RoomEvent } from '../feeds/room-event.js';
import { Pending } from './pending.js';
import { Shape } from './shape.js';

const event = (type: string, id = 'e'): RoomEvent => ({ type, id }) as RoomEvent;
const at = (second: number) => `2026-01-01T12:00:0${second}.000Z`;
const reading = (second: number, signals: object) => ({
  deviceTime: at(second),
  receivedAt: at(9),
  ...signals,
});
const readings = (...list: object[]) => JSON.stringify({ vehicleId: 'v1', readings: list });
const part = (data: string, subject = 'v1') => ({ rooms: [], subject, time: 't', data });
const recorded = 'vehicle.telemetry.recorded';

describe('what waits', () => {
  it('is the latest value of each signal, by the clock of the device', () => {
    const pending = new Pending();
    pending.keep(event(recorded), part(readings(reading(1, { speed: 10, oil: 90 }))), ['vehicle:v1']);
    pending.keep(
      event(recorded),
      part(readings(reading(3, { speed: 30 }), reading(2, { speed: 20, fuel: 5 }))),
      ['vehicle:v1'],
    );
    const [due, ...more] = pending.take();
    expect(JSON.parse(due?.part.data ?? '')).toEqual({
      vehicleId: 'v1',
      readings: [{ deviceTime: at(3), receivedAt: at(9), speed: 30, oil: 90, fuel: 5 }],
    });
    expect([due?.conflated, due?.rooms, more, pending.size]).toEqual([3, ['vehicle:v1'], [], 0]);
  });

  it('is the latest position of each visitor, and nothing of events of which each counts', () => {
    const pending = new Pending();
    const move = (visitorId: string, x: number) =>
      pending.keep(event('customer.moved'), part(JSON.stringify({ visitorId, x }), 'north'), [
        'showroom:north',
      ]);
    for (const x of [1, 2, 3]) move('a', x);
    move('b', 9);
    pending.keep(event('vehicle.alert.triggered'), part('{}'), ['vehicle:v1']);
    expect(pending.take().map(({ part: { data }, conflated }) => [JSON.parse(data), conflated])).toEqual([
      [{ visitorId: 'a', x: 3 }, 3],
      [{ visitorId: 'b', x: 9 }, undefined],
    ]);
    expect([Pending.takes(recorded), Pending.takes('vehicle.alert.triggered')]).toEqual([true, false]);
  });

  it('goes with the rooms that it is for', () => {
    const pending = new Pending();
    pending.keep(event(recorded), part(readings(reading(1, { speed: 1 }))), ['vehicle:v1', 'telemetry:v1']);
    pending.forget('vehicle:v1');
    expect(pending.take(['vehicle:v1'])).toEqual([]);
    expect(pending.take(['telemetry:v1']).map(({ rooms }) => rooms)).toEqual([['telemetry:v1']]);
    pending.keep(event(recorded), part(readings(reading(1, { speed: 1 }))), ['vehicle:v1']);
    pending.forget('vehicle:v1');
    expect(pending.size).toBe(0);
  });
});

describe('a wish for fields', () => {
  const shape = new Shape({ fields: ['speed', 'listing'] });

  it('leaves signals out, and readings that have none of them', () => {
    const some = readings(reading(1, { speed: 5, oil: 90 }), reading(2, { oil: 91 }));
    expect(JSON.parse(shape.pick(recorded, some) ?? '')).toEqual({
      vehicleId: 'v1',
      readings: [reading(1, { speed: 5 })],
    });
    expect(shape.pick(recorded, readings(reading(2, { oil: 91 })))).toBeUndefined();
  });

  it('leaves fields of other events out, but nothing of alerts', () => {
    expect(shape.pick('deal.scored', '{"listing":{"id":1},"scores":null}')).toBe('{"listing":{"id":1}}');
    expect(shape.pick('deal.scored', '{"other":1}')).toBe('{"other":1}');
    expect(shape.pick('vehicle.alert.triggered', '{"speed":1,"rule":2}')).toBe('{"speed":1,"rule":2}');
  });
});

describe('a wish for a rate', () => {
  it('lets one through each time', () => {
    const shape = new Shape({ maxRate: 2 });
    expect([0, 100, 499, 500, 999, 1_000].map((now) => shape.take(now))).toEqual([
      ...[true, false, false, true, false, true],
    ]);
  });
});
