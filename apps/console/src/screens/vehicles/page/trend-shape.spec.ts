import { bandPath, linePath, nearestTo, shapeOf } from './trend-shape.js';

const at = (minute: number) => `2026-11-28T10:${String(minute).padStart(2, '0')}:00Z`;
const ms = (minute: number) => Date.parse(at(minute));

describe('a trend with gaps', () => {
  const shape = shapeOf([
    { time: at(0), value: 10, min: 8, max: 12 },
    { time: at(1), value: 20, min: 15, max: 30 },
    { time: at(2), value: null },
    { time: at(9), value: 40 },
  ]);

  it('is drawn in runs, with the gap between them', () => {
    expect(shape.runs.map((run) => run.map(({ value }) => value))).toEqual([[10, 20], [40]]);
    expect(shape.gaps).toEqual([{ from: ms(2), to: ms(9) }]);
    expect([shape.least, shape.most]).toEqual([8, 40]);
  });

  it('has no gap before it begins, nor after its end', () => {
    const lone = shapeOf([
      { time: at(0), value: null },
      { time: at(3), value: 1 },
      { time: at(4), value: null },
    ]);
    expect(lone.runs).toHaveLength(1);
    expect(lone.gaps).toEqual([]);
    expect(shapeOf([]).runs).toEqual([]);
  });

  it('is a line through the means within a band of the extremes', () => {
    const x = (time: number) => (time - ms(0)) / 60_000;
    const y = (value: number) => value;
    expect(linePath(shape.runs[0]!, x, y)).toBe('M0.0 10.0L1.0 20.0');
    expect(bandPath(shape.runs[0]!, x, y)).toBe('M0.0 12.0L1.0 30.0L1.0 15.0L0.0 8.0Z');
  });

  it('tells what is near a place, and nothing in a gap', () => {
    expect(nearestTo(shape, ms(1) + 10_000, 60_000)?.value).toBe(20);
    expect(nearestTo(shape, ms(5), 60_000)).toBeUndefined();
  });
});
