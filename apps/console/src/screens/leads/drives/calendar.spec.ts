import { dayAfter, dayOf, daysOf, hoursOf, mondayOf, ofDay, placeOf, startOf } from './calendar.js';

const at = (day: string, hour: number, minute = 0): string => {
  const time = startOf(day);
  time.setHours(hour, minute);
  return time.toISOString();
};
const drive = (day: string, from: number, to: number) => ({ startsAt: at(day, from), endsAt: at(day, to) });

describe('a calendar', () => {
  it('knows days and weeks, also where clocks change', () => {
    expect(dayOf(startOf('2026-03-29'))).toBe('2026-03-29');
    expect(dayAfter('2026-03-28', 2)).toBe('2026-03-30');
    expect([mondayOf('2026-11-28'), mondayOf('2026-11-23'), mondayOf('2026-11-22')]).toEqual([
      ...['2026-11-23', '2026-11-23', '2026-11-16'],
    ]);
    expect(daysOf('week', '2026-11-28').at(-1)).toBe('2026-11-29');
    expect(daysOf('day', '2026-11-28')).toEqual(['2026-11-28']);
  });

  it('draws business hours, and more where something is outside of them', () => {
    expect(hoursOf([], '2026-11-28')).toEqual([8, 20]);
    expect(hoursOf([drive('2026-11-28', 6, 7), drive('2026-11-28', 20, 22)], '2026-11-28')).toEqual([6, 22]);
  });

  it('puts a drive where it is in its day', () => {
    expect(placeOf(drive('2026-11-28', 11, 14), '2026-11-28', [8, 20])).toEqual({ left: 0.25, width: 0.25 });
    const drives = [drive('2026-11-28', 11, 12), drive('2026-11-29', 11, 12)];
    expect(ofDay(drives, '2026-11-29')).toEqual([drives[1]]);
  });
});
