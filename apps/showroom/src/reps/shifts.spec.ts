import type { Showroom } from '@rover/contracts';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { availabilityAt, scheduleOf, shiftsWithin, worksThrough, type Schedule } from './shifts.js';

const at = (text: string): number => Date.parse(text);
const read = (spans: readonly { from: number; to: number }[]) =>
  spans.map(({ from, to }) => [new Date(from).toISOString(), new Date(to).toISOString()]);
const daily = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));
const berlin = (shifts: Schedule['shifts'], exceptions: Schedule['exceptions'] = []): Schedule => ({
  zone: 'Europe/Berlin',
  shifts,
  exceptions,
});

describe('shiftsWithin', () => {
  it('goes by the clocks of the zone, on both sides of summer time', () => {
    const week = { from: at('2026-03-28T00:00:00Z'), to: at('2026-03-30T12:00:00Z') };
    expect(read(shiftsWithin(berlin(daily('09:00', '17:00')), week))).toEqual([
      ['2026-03-28T08:00:00.000Z', '2026-03-28T16:00:00.000Z'],
      ['2026-03-29T07:00:00.000Z', '2026-03-29T15:00:00.000Z'],
      ['2026-03-30T07:00:00.000Z', '2026-03-30T15:00:00.000Z'],
    ]);
  });

  it('loses the hour that clocks skip and works the one that comes twice', () => {
    const night = berlin([{ weekday: 7, from: '01:00', to: '04:00' }]);
    const spring = { from: at('2026-03-29T00:00:00Z'), to: at('2026-03-29T12:00:00Z') };
    const autumn = { from: at('2026-10-25T00:00:00Z'), to: at('2026-10-25T12:00:00Z') };
    expect(read(shiftsWithin(night, spring))).toEqual([
      ['2026-03-29T00:00:00.000Z', '2026-03-29T02:00:00.000Z'],
    ]);
    expect(read(shiftsWithin(night, autumn))).toEqual([
      ['2026-10-24T23:00:00.000Z', '2026-10-25T03:00:00.000Z'],
    ]);
    const twice = berlin([{ weekday: 7, from: '02:15', to: '02:45' }]);
    expect(read(shiftsWithin(twice, autumn))).toEqual([
      ['2026-10-25T00:15:00.000Z', '2026-10-25T01:45:00.000Z'],
    ]);
  });

  it('joins what meets at midnight', () => {
    const nights = berlin([
      { weekday: 1, from: '22:00', to: '24:00' },
      { weekday: 2, from: '00:00', to: '06:00' },
    ]);
    const week = { from: at('2026-06-01T00:00:00Z'), to: at('2026-06-07T00:00:00Z') };
    expect(read(shiftsWithin(nights, week))).toEqual([
      ['2026-06-01T20:00:00.000Z', '2026-06-02T04:00:00.000Z'],
    ]);
  });

  it('has whoever is always there be there, through every change of clocks', () => {
    const instant = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') });
    const zone = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC');
    fc.assert(
      fc.property(instant, zone, fc.constantFrom(null, daily('00:00', '24:00')), (from, where, shifts) => {
        const span = { from, to: from + 3 * 86_400_000 };
        expect(worksThrough({ zone: where, shifts, exceptions: [] }, span)).toBe(true);
      }),
    );
  });

  it('is on shift exactly when the clock says so', () => {
    const instant = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') });
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Auckland');
    fc.assert(
      fc.property(instant, zones, (now, zone) => {
        const { hour } = DateTime.fromMillis(now, { zone });
        const schedule = { zone, shifts: daily('08:00', '16:00'), exceptions: [] };
        const on = shiftsWithin(schedule, { from: now, to: now + 1 }).length > 0;
        expect(on).toBe(hour >= 8 && hour < 16);
      }),
    );
  });
});

describe('availabilityAt', () => {
  const showroom = {
    timeZone: 'America/New_York',
    openingHours: daily('09:00', '18:00'),
    exceptions: [{ date: '2026-11-26', hours: [] }],
  } as unknown as Showroom;
  const rep = { active: true, away: null, shifts: null, exceptions: [] };

  it('follows the opening hours, and says until when', () => {
    expect(availabilityAt(rep, showroom, at('2026-11-27T15:00:00Z'))).toEqual({
      available: true,
      absence: null,
      until: '2026-11-27T23:00:00.000Z',
    });
    expect(availabilityAt(rep, showroom, at('2026-11-27T23:00:00Z'))).toEqual({
      available: false,
      absence: 'offShift',
      until: '2026-11-28T14:00:00.000Z',
    });
  });

  it('knows holidays of the showroom, and who works on them all the same', () => {
    const noon = at('2026-11-26T17:00:00Z');
    expect(availabilityAt(rep, showroom, noon).absence).toBe('offShift');
    const keen = { ...rep, exceptions: [{ date: '2026-11-26', hours: [{ from: '11:00', to: '13:00' }] }] };
    expect(availabilityAt(keen, showroom, noon)).toMatchObject({ available: true });
  });

  it('says who has left and who is away, and for how long', () => {
    const noon = at('2026-11-27T17:00:00Z');
    const until = '2026-11-27T17:30:00Z';
    expect(availabilityAt({ ...rep, active: false }, showroom, noon).absence).toBe('inactive');
    expect(availabilityAt({ ...rep, away: { until } }, showroom, noon)).toMatchObject({
      absence: 'away',
      until,
    });
    expect(availabilityAt({ ...rep, away: { until } }, showroom, Date.parse(until)).available).toBe(true);
    expect(availabilityAt({ ...rep, shifts: [] }, showroom, noon)).toMatchObject({
      absence: 'offShift',
      until: null,
    });
  });

  it("has a schedule of nobody's opening hours be always", () => {
    const open = { ...showroom, openingHours: null, exceptions: [] };
    expect(worksThrough(scheduleOf(rep, open), { from: 0, to: 86_400_000 })).toBe(true);
  });
});
