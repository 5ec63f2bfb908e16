import { distanceOf, partDuePoint, wornAt } from './part-life.js';

const time = (day: number, km: number) => ({ at: day * 86_400_000, odometer: km * 1_000 });

describe('the life of a part', () => {
  const winters = [
    { fitted: time(0, 10_000), removed: time(120, 16_000) },
    { fitted: time(365, 25_000), removed: time(485, 32_000) },
  ];

  it('goes on counting when a set is put on again', () => {
    expect(distanceOf(2_000_000, winters, 40_000_000)).toBe(15_000_000);
    expect(distanceOf(0, [...winters, { fitted: time(730, 41_000) }], 43_000_000)).toBe(15_000_000);
  });

  it('does not run backwards when the odometer is not known', () => {
    expect(distanceOf(0, [{ fitted: time(0, 10_000) }], undefined)).toBe(0);
  });

  it('ends where measured wear leads', () => {
    const wear = [
      { at: 0, distance: 0, remaining: 8 },
      { at: 1, distance: 20_000_000, remaining: 5 },
    ];
    expect(wornAt(wear, 2)).toBeCloseTo(40_000_000, 0);
    expect(wornAt(wear.slice(0, 1), 2)).toBeUndefined();
    expect(wornAt([{ at: 2, distance: 5, remaining: 1.4 }], 1.6)).toBe(5);
  });

  it('comes due by the odometer while it is fitted, and by age always', () => {
    const part = { life: { distance: 40_000_000, months: 96 }, bornOn: '2024-05-05', distance: 15_000_000 };
    expect(partDuePoint({ ...part, odometer: 50_000_000 })).toEqual({
      date: '2032-05-05',
      distance: 75_000_000,
    });
    expect(partDuePoint(part)).toEqual({ date: '2032-05-05' });
    expect(partDuePoint({ ...part, wornAt: 20_000_000, odometer: 50_000_000 }).distance).toBe(55_000_000);
  });
});
