import fc from 'fast-check';
import type { AlertSchedule } from '@rover/contracts';
import { scheduleOf } from './schedule.js';

const berlin = 'Europe/Berlin';
const iso = (time: number) => new Date(time).toISOString().slice(0, 16);
const sundays = (from: string, to: string): AlertSchedule => ({ periods: [{ days: ['sun'], from, to }] });

/** The moments, from a time on, at which a schedule turns. */
function turns(schedule: AlertSchedule, from: string, count: number): string[] {
  const made = scheduleOf(schedule);
  let spell = made.at(Date.parse(from), berlin);
  return Array.from({ length: count }, () => {
    const turn = spell.until;
    spell = made.at(turn, berlin);
    return `${spell.on ? 'on' : 'off'} ${iso(turn)}`;
  });
}

describe('a schedule', () => {
  it('has several periods a day, over midnight too', () => {
    const schedule: AlertSchedule = {
      periods: [
        { days: ['mon', 'fri'], from: '06:00', to: '09:00' },
        { days: ['mon'], from: '22:00', to: '02:00' },
      ],
    };
    expect(turns(schedule, '2026-01-05T00:00:00Z', 6)).toEqual([
      'on 2026-01-05T05:00',
      'off 2026-01-05T08:00',
      'on 2026-01-05T21:00',
      'off 2026-01-06T01:00',
      'on 2026-01-09T05:00',
      'off 2026-01-09T08:00',
    ]);
  });

  it('begins with the jump when its beginning falls into the hour that summer time skips', () => {
    expect(turns(sundays('02:30', '04:00'), '2026-03-29T00:00:00Z', 2)).toEqual([
      'on 2026-03-29T01:00',
      'off 2026-03-29T02:00',
    ]);
  });

  it('is on in both of the hours that come twice', () => {
    expect(turns(sundays('02:30', '03:00'), '2026-10-24T23:00:00Z', 4)).toEqual([
      'on 2026-10-25T00:30',
      'off 2026-10-25T01:00',
      'on 2026-10-25T01:30',
      'off 2026-10-25T02:00',
    ]);
  });

  it('never turns when it is always on', () => {
    const always: AlertSchedule = {
      periods: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00' }],
    };
    expect(scheduleOf(always).at(Date.UTC(2026, 2, 29), berlin).on).toBe(true);
  });

  it('is what the clock on the wall says, at any minute of the year', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const hour = fc.nat(23).map((h) => `${String(h).padStart(2, '0')}:30`);
    const period = fc.record({ days: fc.subarray([...days], { minLength: 1 }), from: hour, to: hour });
    const zones = fc.constantFrom(berlin, 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe');
    const minutes = fc.array(fc.nat(525_600), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        period.filter(({ from, to }) => from !== to),
        zones,
        minutes,
        (one, zone, all) => {
          const schedule = scheduleOf({ periods: [one] });
          for (const minute of all) {
            const time = Date.UTC(2026, 0, 1) + minute * 60_000;
            expect(schedule.at(time, zone).on).toBe(byTheWall(one, zone, time));
          }
        },
      ),
      { numRuns: 100 },
    );

    function byTheWall(
      { days: on, from, to }: AlertSchedule['periods'][number],
      zone: string,
      time: number,
    ): boolean {
      const text = new Date(time).toLocaleString('en-GB', {
        timeZone: zone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
      });
      const [day, clock] = text.toLowerCase().replace(',', '').split(' ') as [(typeof days)[number], string];
      const yesterday = days[(days.indexOf(day) + 6) % 7] as (typeof days)[number];
      if (from < to) return on.includes(day) && clock >= from && clock < to;
      return (on.includes(day) && clock >= from) || (on.includes(yesterday) && clock < to);
    }
  });
});
