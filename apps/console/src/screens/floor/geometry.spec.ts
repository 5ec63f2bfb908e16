import { boundsOf, fitInto, placeOf, rectangle, sketchOf } from './geometry.js';

const visitor = (more: object) => ({
  visitorId: 'v1',
  visitId: '',
  customerId: null,
  zone: 'suv',
  at: null,
  since: '',
  ...more,
});

describe('a floor on a page', () => {
  it('fits in the middle, and leads back to where it came from', () => {
    const { scale, toPage, toFloor } = fitInto(boundsOf(rectangle(10, 5, 20, 10)), 432, 300);
    expect(scale).toBe(20);
    expect(toPage([10, 5])).toEqual([16, 50]);
    expect(toFloor(toPage([17, 9]))).toEqual([17, 9]);
  });

  it('is sketched while nobody has drawn it, without zones that overlap', () => {
    const { zones, outline } = sketchOf(['suv', 'desk', 'entrance', 'service']);
    expect(zones.map(({ name }) => name)).toEqual(['desk', 'entrance', 'service', 'suv']);
    expect(new Set(zones.map(({ outline: [first] }) => String(first))).size).toBe(4);
    expect(boundsOf(outline).height).toBe(15);
  });

  it('shows people where they were measured, else within their zone, always at the same place', () => {
    const zones = new Map(sketchOf(['suv']).zones.map((zone) => [zone.name, zone]));
    expect(placeOf(visitor({ at: [3, 4] }), zones)).toEqual([3, 4]);
    const [x, y] = placeOf(visitor({}), zones)!;
    expect([x, y]).toEqual(placeOf(visitor({}), zones));
    expect(x > 1 && x < 7 && y > 1 && y < 7).toBe(true);
    expect(placeOf(visitor({ zone: null }), zones)).toBeUndefined();
  });
});
