import fc from 'fast-check';
import {
  fitted,
  graticuleStep,
  latitudeAt,
  longitudeAt,
  metresPerPixel,
  panned,
  projected,
  roundLength,
  screenX,
  screenY,
  zoomed,
} from './projection.js';

const size = { width: 800, height: 600 };
const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
const view = fc.record({
  x: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
  y: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
  scale: fc.double({ min: 4_096, max: 2 ** 24, noNaN: true }),
});

describe('a map without tiles', () => {
  it('finds a place again that it has projected', () => {
    fc.assert(
      fc.property(place, ([lon, lat]) => {
        const { x, y } = projected([lon, lat]);
        expect(longitudeAt(x)).toBeCloseTo(lon, 6);
        expect(latitudeAt(y)).toBeCloseTo(lat, 6);
      }),
    );
  });

  it('shows all that it was asked to fit', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const points = places.map(projected);
        const seen = fitted(points, size)!;
        // The whole world is wider than the screen may be.
        if (seen.scale <= 256) return;
        for (const { x, y } of points) {
          expect(screenX(seen, size, x)).toBeGreaterThanOrEqual(0);
          expect(screenX(seen, size, x)).toBeLessThanOrEqual(size.width);
          expect(screenY(seen, size, y)).toBeGreaterThanOrEqual(0);
          expect(screenY(seen, size, y)).toBeLessThanOrEqual(size.height);
        }
      }),
    );
    expect(fitted([], size)).toBeUndefined();
  });

  it('keeps what is under the pointer there while it zooms', () => {
    fc.assert(
      fc.property(
        view,
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 600 }),
        (before, x, y) => {
          const worldX = before.x + (x - 400) / before.scale;
          const worldY = before.y + (y - 300) / before.scale;
          const after = zoomed(before, size, 2, { x, y });
          expect(screenX(after, size, worldX)).toBeCloseTo(x, 3);
          expect(screenY(after, size, worldY)).toBeCloseTo(y, 3);
        },
      ),
    );
  });

  it('moves with the hand', () => {
    const before = { x: 0.5, y: 0.5, scale: 10_000 };
    expect(screenX(panned(before, 30, -20), size, 0.5)).toBeCloseTo(430);
    expect(screenY(panned(before, 30, -20), size, 0.5)).toBeCloseTo(280);
    expect(panned({ ...before, y: 0.001 }, 0, 1_000).y).toBe(0);
  });

  it('measures: a degree of longitude is 111 km at the equator and half of it at 60°', () => {
    const at = (lat: number) => metresPerPixel({ ...projected([0, lat]), scale: 360 });
    expect(at(0)).toBeCloseTo(111_319.5, 0);
    expect(at(60)).toBeCloseTo(55_659.7, 0);
  });

  it('draws bars of round lengths, and lines that are not crowded', () => {
    expect([1_234, 999, 500, 49, 0.3].map(roundLength)).toEqual([1_000, 500, 500, 20, 0.2]);
    fc.assert(
      fc.property(view, (seen) => {
        expect((graticuleStep(seen) / 360) * seen.scale).toBeGreaterThanOrEqual(90);
      }),
    );
  });
});
