import fc from 'fast-check';
import type { FloorMap } from '../plan/floor-map.js';
import { follow, visitorKey, type Followed } from './follow.js';
import type { Sighting, VisitState } from './visit-state.js';

const T = Date.UTC(2026, 0, 1, 12);
const seen = (kind: Sighting['kind'], second: number, more: Partial<Sighting> = {}): Sighting => ({
  ...{ showroomId: 'north', visitorId: 'a', kind, time: T + second * 1_000 },
  ...more,
});
const at = (second: number, x: number, y: number) => seen('moved', second, { at: [x, y] });

const floor: FloorMap = {
  outline: [
    [0, 0],
    [40, 0],
    [40, 20],
    [0, 20],
  ],
  zones: [
    { name: 'door', kind: 'entrance', outline: box(0, 0, 5) },
    { name: 'desk', kind: 'desk', outline: box(30, 0, 10) },
  ],
  units: [
    { unitId: 'golf', at: [15, 10], facts: { make: 'Volkswagen', model: 'Golf' } },
    { unitId: 'focus', at: [25, 10], facts: { make: 'Ford', model: 'Focus' } },
  ],
};

function box(x: number, y: number, size: number): [number, number][] {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ];
}

/** Follows batches one after the other, as they come off the stream. */
function after(batches: readonly Sighting[][], map = floor, start: readonly VisitState[] = []) {
  const byId = new Map(start.map((visit) => [visit.id, visit]));
  const found: Followed['found'][number][] = [];
  let ids = 0;
  for (const batch of batches) {
    const latest = new Map<string, VisitState>();
    for (const visit of byId.values()) {
      const other = latest.get(visitorKey(visit));
      if (!other || other.enteredAt < visit.enteredAt) latest.set(visitorKey(visit), visit);
    }
    const followed = follow({ visits: latest, mapOf: () => map, newId: () => `v${++ids}` }, batch);
    for (const [id, visit] of followed.changed) byId.set(id, visit);
    found.push(...followed.found);
  }
  return { visits: [...byId.values()], found };
}

const told = (found: Followed['found']) =>
  found.map(({ finding, time }) => [finding.kind, finding.unitId, (time - T) / 1_000]);

describe('following visitors', () => {
  it('knows zones by the plan, and how long somebody was in each', () => {
    const { visits } = after([[at(0, 2, 2), at(10, 4, 4), at(30, 35, 5), at(50, 35, 6)]]);
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({ zone: 'desk', step: 'desk', zones: { door: 30_000, desk: 20_000 } });
  });

  it('tells that interest grows, each threshold once', () => {
    const { visits, found } = after(Array.from({ length: 20 }, (_, i) => [at(i * 10, 15 + (i % 2), 10)]));
    expect(told(found)).toEqual([
      ['interested', 'golf', 50],
      ['high', 'golf', 80],
    ]);
    expect(visits[0]).toMatchObject({ step: 'vehicle', units: { golf: { ms: 190_000, told: 'high' } } });
  });

  it('tells of what they look for sooner, and that they came near it, not again for stepping to and fro', () => {
    const [visit] = after([[at(0, 2, 2)]]).visits as [VisitState];
    const known: VisitState = { ...visit, interests: [{ kind: 'model', value: 'focus' }] };
    const steps = [
      at(5, 30.5, 10),
      at(10, 29.5, 10),
      at(15, 30.5, 10),
      at(20, 32, 10),
      at(25, 29, 10),
      at(60, 25, 10),
    ];
    const { found } = after([steps], floor, [known]);
    expect(told(found)).toEqual([
      ['near', 'focus', 10],
      ['interested', 'focus', 60],
      ['high', 'focus', 60],
    ]);
    expect(found[0]?.finding).toMatchObject({ metres: 4.5, matched: ['model focus'] });
  });

  it('does not count time in which nobody was seen', () => {
    const { visits } = after([[at(0, 15, 10), at(3_600, 15, 10)]]);
    expect(visits[0]?.units['golf']?.ms).toBe(60_000);
  });

  it('does not believe what lies outside the building', () => {
    const { visits } = after([[at(0, 2, 2), at(10, 400, 10), at(20, -1, 2)]]);
    expect(visits[0]).toMatchObject({ at: [-1, 2], lastTime: T + 20_000 });
    expect(after([[at(0, 400, 10)]]).visits).toEqual([]);
  });

  it('begins another visit when somebody comes again', () => {
    const { visits } = after([
      [seen('entered', 0), seen('moved', 5, { zone: 'suv' }), seen('exited', 10)],
      [seen('entered', 100), seen('moved', 8, { zone: 'desk' })],
    ]);
    expect(visits.map(({ id, enteredAt, exitedAt }) => [id, enteredAt, exitedAt])).toEqual([
      ['v1', T, T + 10_000],
      ['v2', T + 100_000, null],
    ]);
  });

  it('does not take the arrival of the visit before for that of this one', () => {
    const day = [seen('entered', 0), seen('exited', 10), seen('moved', 100, { zone: 'suv' })];
    const again = [...day, seen('entered', 0), seen('exited', 10)].map((one) => [one]);
    expect(after(again).visits).toEqual(after(day.map((one) => [one])).visits);
    const { visits } = after([...again, [seen('entered', 90)]]);
    expect(visits.map(({ enteredAt }) => enteredAt)).toEqual([T, T + 90_000]);
  });

  it('is not misled by sensors that report late', () => {
    const { visits } = after([
      [seen('exited', 30)],
      [seen('moved', 20, { zone: 'desk' })],
      [seen('entered', 10, { zone: 'door' })],
    ]);
    expect(visits).toMatchObject([{ exitedAt: T + 30_000, enteredAt: T + 10_000, zone: null }]);
  });

  it('comes to the same in whatever batches sightings come', () => {
    const sightings = fc.array(
      fc.record({ second: fc.nat(600), x: fc.nat(40), y: fc.nat(20), gone: fc.nat(9).map((n) => n === 0) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(sightings, fc.infiniteStream(fc.integer({ min: 1, max: 5 })), (all, sizes) => {
        const ordered = [...new Map(all.map((one) => [one.second, one])).values()]
          .sort((a, b) => a.second - b.second)
          .map(({ second, x, y, gone }) => (gone ? seen('exited', second) : at(second, x, y)));
        const batches: Sighting[][] = [];
        for (let from = 0; from < ordered.length;) {
          const size = sizes.next().value as number;
          batches.push(ordered.slice(from, from + size));
          from += size;
        }
        expect(after(batches)).toEqual(after([ordered]));
      }),
    );
  });
});
