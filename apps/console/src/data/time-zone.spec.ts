import {
  dayAfter,
  dayIn,
  isSameClock,
  offsetAt,
  ownZone,
  startOfDay,
  weekdayOf,
  zoneOr,
} from './time-zone.js';

const at = (text: string): number => Date.parse(text);

describe('the clock of a zone', () => {
  it('tells the day, wherever the reader is', () => {
    expect(dayIn(at('2026-11-28T23:30:00Z'), 'Europe/Berlin')).toBe('2026-11-29');
    expect(dayIn(at('2026-11-28T23:30:00Z'), 'America/New_York')).toBe('2026-11-28');
    expect(dayIn(at('2026-11-28T23:30:00Z'), 'Pacific/Auckland')).toBe('2026-11-29');
  });

  it('begins days at its midnight, also where clocks change', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Pacific/Kiritimati',
      'America/Santiago',
    ];
    for (const zone of zones)
      for (let day = '2026-01-01'; day < '2027-01-01'; day = dayAfter(day, 1)) {
        const start = startOfDay(day, zone);
        expect([zone, day, dayIn(start, zone)]).toEqual([zone, day, day]);
        expect(dayIn(start - 1, zone)).toBe(dayAfter(day, -1));
      }
    expect(startOfDay('2026-03-29', 'Europe/Berlin')).toBe(at('2026-03-28T23:00:00Z'));
    expect(startOfDay('2026-03-30', 'Europe/Berlin')).toBe(at('2026-03-29T22:00:00Z'));
  });

  it('says whether two clocks show the same', () => {
    const summer = at('2026-07-01T12:00:00Z');
    expect(offsetAt(summer, 'Europe/Berlin')).toBe(7_200_000);
    expect(isSameClock(summer, 'Europe/Berlin', 'Europe/Paris')).toBe(true);
    expect(isSameClock(summer, 'Europe/Berlin', 'Europe/London')).toBe(false);
  });

  it('is the reader’s where a zone is not known', () => {
    expect(zoneOr('Europe/Atlantis')).toBe(ownZone());
    expect(zoneOr(undefined)).toBe(ownZone());
    expect(zoneOr('Europe/Berlin')).toBe('Europe/Berlin');
  });

  it('counts days without a zone', () => {
    expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
    expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([0, 6]);
  });
});
