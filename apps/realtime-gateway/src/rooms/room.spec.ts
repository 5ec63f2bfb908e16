import fc from 'fast-check';
import type { Caller, Role } from '@rover/contracts';
import { roomsOf } from './room-kinds.js';
import { parseRoom } from './room.js';

const caller = (roles: Role[], rest: Partial<Caller> = {}): Caller => ({ sub: 'ann', roles, ...rest });
const admits = (who: Caller, name: string) => {
  const room = parseRoom(name);
  return room.kind.admits(who, room.id);
};
const code = (name: string) => {
  try {
    return parseRoom(name).name;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a room name', () => {
  it.each(['deals', 'users', 'admins', 'user:ann', 'vehicle:veh_1', 'telemetry:v-2', 'showroom:north'])(
    '%s is known',
    (name) => {
      expect(parseRoom(name).name).toBe(name);
    },
  );

  it('may be written vehicle_{id}', () => {
    expect(parseRoom('vehicle_veh_1').name).toBe('vehicle:veh_1');
  });

  it.each(
    [
      ['', '*', 'deals:x', 'deals:', 'vehicle', 'vehicle:', 'vehicle:*', 'vehicle:a b', 'fleet', 'user:'],
      [
        '__proto__',
        'constructor',
        'constructor:x',
        'hasOwnProperty',
        'telemetry:__proto__',
        'Deals',
        ' deals',
      ],
    ].flat(),
  )('%p is unknown', (name) => {
    expect(code(name)).toBe('ROOM_UNKNOWN');
  });

  it('is refused with one code or kept as it is, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const outcome = code(name);
        expect(['ROOM_UNKNOWN', name.replace(/^vehicle_/, 'vehicle:')]).toContain(outcome);
      }),
    );
  });
});

describe('who may enter', () => {
  it.each<[string, Role[], boolean]>([
    ['deals', ['customer'], true],
    ['users', ['driver'], true],
    ['admins', ['manager'], false],
    ['admins', ['admin'], true],
    ['user:ann', ['customer'], true],
    ['user:bob', ['customer'], false],
    ['user:bob', ['manager'], false],
    ['user:bob', ['admin'], true],
    ['vehicle:v1', ['customer'], true],
    ['vehicle:v1', ['device'], false],
    ['telemetry:v1', ['driver'], true],
    ['telemetry:v1', ['device'], false],
    ['fleet:f1', ['device'], false],
    ['showroom:north', ['customer'], false],
    ['showroom:north', ['salesRep'], false],
    ['showroom:north', ['admin'], true],
    ['showroom:north', ['fleetOperator'], false],
  ])('%s as %p: %p', (name, roles, expected) => {
    expect(admits(caller(roles), name)).toBe(expected);
  });

  it('is said by the owner of vehicles for their rooms and those of fleets', () => {
    const doorways = ['vehicle:v1', 'telemetry:v1', 'fleet:f1', 'deals', 'user:ann', 'showroom:north'].map(
      (name) => parseRoom(name).kind.doorway?.kind,
    );
    expect(doorways).toEqual(['vehicle', 'vehicle', 'fleet', undefined, undefined, undefined]);
  });

  it('is, of staff, those whose token names the showroom', () => {
    const rep = caller(['salesRep'], { showrooms: ['north'] });
    expect([admits(rep, 'showroom:north'), admits(rep, 'showroom:south')]).toEqual([true, false]);
    expect(admits(caller(['customer'], { showrooms: ['north'] }), 'showroom:north')).toBe(false);
  });
});

describe('roomsOf', () => {
  it('follows topic and key', () => {
    expect(roomsOf('deals', 'lst_1')).toEqual(['deals']);
    expect(roomsOf('telemetry', 'v1')).toEqual(['vehicle:v1', 'telemetry:v1']);
    expect(roomsOf('floor', 'north')).toEqual(['showroom:north']);
    expect(roomsOf('models', 'm1')).toEqual([]);
    const data = JSON.stringify({ fleetId: 'north', fleetIds: ['north', 'all'] });
    expect(roomsOf('fleets', 'north', data)).toEqual(['fleet:north', 'fleet:all']);
    expect(roomsOf('fleets', 'north', '{"fleetId":null}')).toEqual([]);
  });
});
