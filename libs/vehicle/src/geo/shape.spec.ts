import {
  booleanPointInPolygon,
  circle,
  distance,
  lineIntersect,
  lineString,
  point,
  polygon,
} from '@turf/turf';
import fc from 'fast-check';
import { distanceBetween } from './distance.js';
import { readShape, toFeature } from './geojson.js';
import { wrapLongitude, type Position } from './position.js';
import { boundsOf, contains, depthIn, pathMeets, type Shape } from './shape.js';
import { inBounds } from './bounds.js';

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const anywhere = fc.tuple(lon, lat);
/** Half of them near the antimeridian. */
const middle = fc.oneof(anywhere, fc.tuple(fc.double({ min: 178, max: 182, noNaN: true }), lat));
const around = ([x, y]: readonly [number, number], [dx, dy]: readonly [number, number]): Position => [
  x + dx,
  y + dy,
];
const step = fc.tuple(
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.double({ min: -3, max: 3, noNaN: true }),
);

/** A star around a middle: corners at growing angles never cross. Told as the platform gets it, longitudes wrapped. */
const star = fc.record({
  middle,
  radii: fc.array(fc.double({ min: 0.2, max: 2, noNaN: true }), { minLength: 3, maxLength: 12 }),
});
type Star = { middle: [number, number]; radii: number[] };
const cornersOf = ({ middle: centre, radii }: Star): Position[] => {
  const corners = radii.map((radius, i): Position => {
    const angle = (2 * Math.PI * i) / radii.length;
    return around(centre, [radius * Math.cos(angle), radius * Math.sin(angle)]);
  });
  return [...corners, corners[0] as Position];
};
const told = (corners: readonly Position[]) => corners.map(([x, y]) => [wrapLongitude(x), y]);
const wrapped = ([x, y]: Position): Position => [wrapLongitude(x), y];

function shape(geometry: object, properties = {}): Shape {
  const read = readShape({ type: 'Feature', geometry, properties } as Parameters<typeof readShape>[0]);
  if (!('shape' in read)) throw new Error(JSON.stringify(read.problems));
  return read.shape;
}

/** A road walked in 500 paces an edge: turf's nearest point of a line is off by far more near the poles. */
const leastDistance = (at: Position, line: readonly Position[]): number =>
  Math.min(
    ...line.slice(1).flatMap(([x, y], i) => {
      const [x0, y0] = line[i] as Position;
      return Array.from({ length: 501 }, (_, pace) => {
        const share = pace / 500;
        return distanceBetween(at, [x0 + (x - x0) * share, y0 + (y - y0) * share]);
      });
    }),
  );

const ofStar = (one: Star): Shape => shape({ type: 'Polygon', coordinates: [told(cornersOf(one))] });

describe('a shape, with turf as the oracle', () => {
  it('measures distances', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const expected = distance(point(a), point(b), { units: 'meters' });
        expect(Math.abs(distanceBetween(a, b) - expected)).toBeLessThan(1e-3 + expected * 1e-6);
      }),
    );
  });

  it('knows what lies in a polygon, also across the antimeridian', () => {
    fc.assert(
      fc.property(star, step, (one, offset) => {
        const at = around(one.middle, offset);
        const expected = booleanPointInPolygon(point([...at]), polygon([cornersOf(one).map((p) => [...p])]));
        // Wrapping rounds, which decides on the very border.
        fc.pre(Math.abs(depthIn(ofStar(one), wrapped(at))) > 1e-3);
        expect(contains(ofStar(one), wrapped(at))).toBe(expected);
        if (expected) expect(boundsOf(ofStar(one)).some((box) => inBounds(box, wrapped(at)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves holes out', () => {
    fc.assert(
      fc.property(star, step, (one, offset) => {
        const small = { ...one, radii: one.radii.map((radius) => radius / 3) };
        const holed = shape({ type: 'Polygon', coordinates: [told(cornersOf(one)), told(cornersOf(small))] });
        const at = around(one.middle, offset);
        fc.pre(Math.abs(depthIn(holed, wrapped(at))) > 1e-3);
        const expected = booleanPointInPolygon(
          point([...at]),
          polygon([cornersOf(one), cornersOf(small)].map((ring) => ring.map((p) => [...p]))),
        );
        expect(contains(holed, wrapped(at))).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('sees a way that passes through a polygon between two fixes', () => {
    fc.assert(
      fc.property(star, step, step, (one, first, second) => {
        const [a, b] = [around(one.middle, first), around(one.middle, second)];
        const area = ofStar(one);
        const border = polygon([cornersOf(one).map((p) => [...p])]);
        const expected =
          lineIntersect(lineString([[...a], [...b]]), border).features.length > 0 ||
          [a, b].some((p) => contains(area, wrapped(p)));
        fc.pre([a, b].every((p) => Math.abs(depthIn(area, wrapped(p))) > 1));
        expect(pathMeets(area, wrapped(a), wrapped(b))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('knows how far a corridor reaches', () => {
    const small = fc.tuple(
      fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      fc.double({ min: -0.05, max: 0.05, noNaN: true }),
    );
    fc.assert(
      fc.property(
        middle,
        fc.array(small, { minLength: 2, maxLength: 6 }),
        small,
        (centre, offsets, offset) => {
          const line = offsets.map((each) => around(centre, each));
          fc.pre(line.some((p) => distanceBetween(p, line[0] as Position) > 1));
          const at = around(centre, offset);
          const road = shape({ type: 'LineString', coordinates: told(line) }, { width: 1000 });
          const expected = leastDistance(at, line);
          fc.pre(Math.abs(expected - 500) > 5 + expected * 0.01);
          expect(contains(road, wrapped(at))).toBe(expected < 500);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('knows a circle, and a way that cuts it', () => {
    fc.assert(
      fc.property(
        middle,
        fc.double({ min: 50, max: 20_000, noNaN: true }),
        step,
        step,
        (centre, radius, first, second) => {
          const [a, b] = [first, second].map((each) => around(centre, [each[0] / 10, each[1] / 10])) as [
            Position,
            Position,
          ];
          const area = shape({ type: 'Point', coordinates: wrapped(centre) }, { radius });
          const expected = distance(point(centre), point([...a]), { units: 'meters' });
          fc.pre(Math.abs(expected - radius) > 1);
          expect(contains(area, wrapped(a))).toBe(expected < radius);
          const round = circle(centre, radius, { units: 'meters', steps: 256 });
          const cuts = lineIntersect(lineString([[...a], [...b]]), round).features.length > 0;
          // A circle of corners is a little smaller than the circle: what the corners meet, the circle meets.
          if (cuts) expect(pathMeets(area, wrapped(a), wrapped(b))).toBe(true);
          const least = leastDistance(centre, [a, b]);
          if (least > radius * 1.02 + 5) expect(pathMeets(area, wrapped(a), wrapped(b))).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is the same after it was written and read again, also when it is cut', () => {
    fc.assert(
      fc.property(star, step, (one, offset) => {
        const at = wrapped(around(one.middle, offset));
        const area = ofStar(one);
        const again = readShape(toFeature(area));
        // Clipping a star of many arms may leave arms that touch along the cut; those are not read again.
        fc.pre('shape' in again && Math.abs(depthIn(area, at)) > 1e-2);
        expect(contains((again as { shape: Shape }).shape, at)).toBe(contains(area, at));
      }),
      { numRuns: 300 },
    );
  });
});
