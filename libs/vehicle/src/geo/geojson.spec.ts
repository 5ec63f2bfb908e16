import type { AreaFeature } from '@rover/contracts';
import { readShape, toFeature } from './geojson.js';
import { contains } from './shape.js';

const polygonOf = (...coordinates: number[][][]): AreaFeature => ({
  type: 'Feature',
  geometry: { type: 'Polygon', coordinates },
});
const square = [
  [11, 48],
  [12, 48],
  [12, 49],
  [11, 49],
  [11, 48],
];
const problemsOf = (feature: AreaFeature) => {
  const read = readShape(feature);
  return 'problems' in read ? read.problems.map(({ path, message }) => `${path}: ${message}`) : [];
};

describe('readShape', () => {
  it.each([
    ['is not closed', polygonOf(square.slice(0, 4)), /coordinates\.0: A ring is closed/],
    ['has three positions', polygonOf([...square.slice(0, 2), square[0] as number[]]), /four positions/],
    [
      'crosses itself',
      polygonOf([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ]),
      /Edges cross/,
    ],
    [
      'runs along a line',
      polygonOf([
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 0],
      ]),
      /cross|line/,
    ],
    [
      'has latitude first',
      polygonOf([
        [48, 151],
        [49, 151],
        [49, 152],
        [48, 151],
      ]),
      /swapped.*\[longitude, latitude\]/,
    ],
    [
      'lies beyond the poles',
      polygonOf([
        [170, 95],
        [171, 95],
        [171, 96],
        [170, 95],
      ]),
      /beyond 90 degrees\.$/,
    ],
    [
      'lies beyond 180 degrees',
      polygonOf([
        [190, 5],
        [191, 5],
        [191, 6],
        [190, 5],
      ]),
      /longitude 190/,
    ],
    [
      'has its hole outside',
      polygonOf(square, [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ]),
      /coordinates\.1: A hole/,
    ],
    [
      'has a hole through its border',
      polygonOf(square, [
        [11.5, 48.5],
        [12.5, 48.5],
        [11.5, 48.6],
        [11.5, 48.5],
      ]),
      /Edges cross/,
    ],
    [
      'goes around a pole',
      polygonOf([
        [-120, 80],
        [0, 80],
        [120, 80],
        [-120, 80],
      ]),
      /pole/,
    ],
  ])('refuses a polygon that %s', (_, feature, expected) => {
    expect(problemsOf(feature).join()).toMatch(expected);
  });

  it('refuses circles and corridors without a size', () => {
    const centre: AreaFeature = { type: 'Feature', geometry: { type: 'Point', coordinates: [11, 48] } };
    expect(problemsOf(centre).join()).toMatch(/properties\.radius: Give/);
    expect(problemsOf({ ...centre, properties: { radius: 0 } }).join()).toMatch(/more than 0/);
    const line: AreaFeature = {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [11, 48],
          [11, 48],
        ],
      },
      properties: { width: 20 },
    };
    expect(problemsOf(line).join()).toMatch(/two positions that differ/);
  });

  it('turns rings by the right-hand rule', () => {
    const read = readShape(
      polygonOf([...square].reverse(), [
        [11.4, 48.4],
        [11.6, 48.4],
        [11.6, 48.6],
        [11.4, 48.4],
      ]),
    );
    const { geometry } = toFeature((read as { shape: Parameters<typeof toFeature>[0] }).shape);
    expect(geometry.coordinates).toEqual([
      square,
      [
        [11.4, 48.4],
        [11.6, 48.6],
        [11.6, 48.4],
        [11.4, 48.4],
      ],
    ]);
  });

  it('takes an area across the antimeridian in both spellings, and writes it cut', () => {
    const jumping = polygonOf([
      [179, -17],
      [-179, -17],
      [-179, -16],
      [179, -16],
      [179, -17],
    ]);
    const cut: AreaFeature = {
      type: 'Feature',
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [179, -17],
              [180, -17],
              [180, -16],
              [179, -16],
              [179, -17],
            ],
          ],
          [
            [
              [-180, -17],
              [-179, -17],
              [-179, -16],
              [-180, -16],
              [-180, -17],
            ],
          ],
        ],
      },
    };
    for (const feature of [jumping, cut]) {
      const { shape } = readShape(feature) as { shape: Parameters<typeof contains>[0] };
      expect([179.5, 180, -180, -179.5].map((x) => contains(shape, [x, -16.5]))).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect([178.5, 0, -178.5].map((x) => contains(shape, [x, -16.5]))).toEqual([false, false, false]);
      expect(toFeature(shape).geometry).toMatchObject({ type: 'MultiPolygon', coordinates: { length: 2 } });
    }
  });
});
