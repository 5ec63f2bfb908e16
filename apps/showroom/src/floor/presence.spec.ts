import fc from 'fast-check';
import { after, follow, presenceKey, type Presence, type Sighting, type SightingKind } from './presence.js';

const seen = (kind: SightingKind, time: number, zone?: string): Sighting => ({
  showroomId: 'north',
  visitorId: 'v1',
  kind,
  time,
  zone,
});
const through = (...sightings: Sighting[]) =>
  sightings.reduce<Presence | undefined>(after, undefined) as Presence;

describe('a visitor', () => {
  it('comes, moves and goes', () => {
    expect(through(seen('entered', 10, 'door'))).toMatchObject({
      zone: 'door',
      since: 10,
      lastKind: 'entered',
    });
    expect(through(seen('entered', 10, 'door'), seen('moved', 20, 'suv'))).toMatchObject({
      zone: 'suv',
      since: 10,
    });
    expect(through(seen('entered', 10), seen('moved', 20, 'suv'), seen('exited', 30))).toMatchObject({
      lastKind: 'exited',
      leftAt: 30,
      zone: null,
    });
  });

  it('stays where newer events put them', () => {
    const there = through(seen('entered', 10), seen('moved', 30, 'suv'), seen('moved', 20, 'door'));
    expect(there).toMatchObject({ zone: 'suv', lastTime: 30 });
    const gone = through(seen('entered', 10), seen('exited', 30), seen('moved', 20, 'suv'));
    expect(gone).toMatchObject({ lastKind: 'exited', leftAt: 30 });
  });

  it('is here since they entered, though that is told last', () => {
    expect(through(seen('moved', 20, 'suv'), seen('entered', 10))).toMatchObject({ zone: 'suv', since: 10 });
  });

  it('who comes back is here anew', () => {
    const back = through(
      seen('entered', 10, 'door'),
      seen('exited', 30),
      seen('entered', 50),
      seen('moved', 60),
    );
    expect(back).toMatchObject({ since: 50, zone: null, leftAt: 30 });
    // The arrival of the former visit says nothing of this one.
    expect(after(back, seen('entered', 5)).since).toBe(50);
  });

  it('moves after entering and before leaving at one and the same moment', () => {
    const moment = [seen('exited', 10), seen('moved', 10, 'suv'), seen('entered', 10)];
    expect(follow(new Map(), moment).get(presenceKey(moment[0] as Sighting))).toMatchObject({
      lastKind: 'exited',
      leftAt: 10,
    });
  });

  it('ends in the same place in whatever order sensors report', () => {
    const kind = fc.constantFrom<SightingKind>('entered', 'moved', 'exited');
    const zone = fc.constantFrom('a', 'b');
    const sighting = fc.tuple(kind, fc.nat(1000), zone).map(([what, time, where]) => seen(what, time, where));
    const sightings = fc.uniqueArray(sighting, { selector: ({ time }) => time, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        sightings.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const { lastKind, lastTime, zone: at } = [...follow(new Map(), all).values()][0] as Presence;
          expect(through(...shuffled)).toMatchObject({ lastKind, lastTime, zone: at });
        },
      ),
    );
  });
});

describe('follow', () => {
  it('names only those of whom something new is known', () => {
    const known = follow(new Map(), [seen('entered', 10)]);
    expect(follow(known, [seen('entered', 10), seen('moved', 5)]).size).toBe(0);
    const other: Sighting = { ...seen('entered', 11), visitorId: 'v2' };
    expect([...follow(known, [other]).keys()]).toEqual(['north v2']);
  });
});
