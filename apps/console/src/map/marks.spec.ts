import { MovingMarks, type Mark } from './marks.js';
import { projected } from './projection.js';

const at = (lon: number, lat: number): Mark => ({ id: 'van', at: [lon, lat], ink: 'good', label: 'Van' });

function placeAt(marks: MovingMarks, now: number): { x: number; y: number } {
  let place = { x: Number.NaN, y: Number.NaN };
  marks.each(now, (_, x, y) => (place = { x, y }));
  return place;
}

describe('marks on a map', () => {
  it('glide to a new fix, and are there in the end', () => {
    const marks = new MovingMarks(true);
    marks.set([at(0, 51)], 0);
    marks.set([at(0.01, 51)], 1_000);
    const [from, to] = [projected([0, 51]), projected([0.01, 51])];
    expect(placeAt(marks, 1_000).x).toBeCloseTo(from.x, 9);
    expect(placeAt(marks, 1_450).x).toBeCloseTo((from.x + to.x) / 2, 9);
    expect(marks.isMoving(1_450)).toBe(true);
    expect(placeAt(marks, 2_000).x).toBeCloseTo(to.x, 9);
    expect(marks.isMoving(2_000)).toBe(false);
  });

  it('go on from where they are seen when a fix comes early', () => {
    const marks = new MovingMarks(true);
    marks.set([at(0, 51)], 0);
    marks.set([at(0.01, 51)], 1_000);
    marks.set([at(0.02, 51)], 1_450);
    expect(placeAt(marks, 1_450).x).toBeCloseTo(projected([0.005, 51]).x, 9);
  });

  it('do not fly over a country, nor move for those who want nothing to move', () => {
    const far = new MovingMarks(true);
    far.set([at(0, 51)], 0);
    far.set([at(10, 51)], 1_000);
    expect(placeAt(far, 1_000).x).toBeCloseTo(projected([10, 51]).x, 9);
    const still = new MovingMarks(false);
    still.set([at(0, 51)], 0);
    still.set([at(0.01, 51)], 1_000);
    expect(placeAt(still, 1_000).x).toBeCloseTo(projected([0.01, 51]).x, 9);
  });

  it('go when they are no longer told of', () => {
    const marks = new MovingMarks(true);
    marks.set([at(0, 51)], 0);
    marks.set([], 10);
    expect(marks.places).toEqual([]);
  });
});
