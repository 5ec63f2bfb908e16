import { startOfDay } from '../../../data/time-zone.js';
import { daysOf, hoursOf, mondayOf, ofDay, placeOf } from './calendar.js';

/** Ten hours ahead or behind of most who run this. */
const timeZone = 'Pacific/Auckland';
const at = (day: string, hour: number): string =>
  new Date(startOfDay(day, timeZone) + hour * 3_600_000).toISOString();
const drive = (day: string, from: number, to: number) => ({ startsAt: at(day, from), endsAt: at(day, to) });
const today = { day: '2026-11-28', timeZone };

describe('a calendar by the clock of the showroom', () => {
  it('knows days and weeks', () => {
    expect([mondayOf('2026-11-28'), mondayOf('2026-11-23'), mondayOf('2026-11-22')]).toEqual([
      ...['2026-11-23', '2026-11-23', '2026-11-16'],
    ]);
    expect(daysOf('week', '2026-11-28').at(-1)).toBe('2026-11-29');
    expect(daysOf('day', '2026-11-28')).toEqual(['2026-11-28']);
  });

  it('draws business hours, and more where something is outside of them', () => {
    expect(hoursOf([], today)).toEqual([8, 20]);
    expect(hoursOf([drive('2026-11-28', 6, 7), drive('2026-11-28', 20, 22)], today)).toEqual([6, 22]);
  });

  it('puts a drive where it is in its day', () => {
    expect(placeOf(drive('2026-11-28', 11, 14), today, [8, 20])).toEqual({ left: 0.25, width: 0.25 });
    const drives = [drive('2026-11-28', 11, 12), drive('2026-11-29', 11, 12)];
    expect(ofDay(drives, { day: '2026-11-29', timeZone })).toEqual([drives[1]]);
  });
});
