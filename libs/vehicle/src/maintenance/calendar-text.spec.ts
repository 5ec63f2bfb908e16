import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarText, type CalendarEntry } from './calendar-text.js';

const entry: CalendarEntry = {
  uid: 'plan-1.v1@rover',
  sequence: 3,
  changedAt: Date.UTC(2026, 0, 2, 3, 4, 5),
  when: { day: '2026-12-31' },
  title: 'Oil change',
};
const read = (entries: readonly CalendarEntry[]) => {
  const text = calendarText({ name: 'Fleet, north', zone: 'Europe/Berlin', product: 'Maintenance', entries });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    text,
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)),
  };
};

describe('a calendar', () => {
  it('has whole days that end the day after', () => {
    const { calendar, events } = read([entry]);
    expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Europe/Berlin');
    const [event] = events;
    expect(event).toMatchObject({ uid: 'plan-1.v1@rover', summary: 'Oil change', sequence: 3 });
    expect([event!.startDate.isDate, `${event!.startDate}`, `${event!.endDate}`]).toEqual([
      true,
      '2026-12-31',
      '2027-01-01',
    ]);
  });

  it('has instants in UTC, and alarms', () => {
    const at = Date.UTC(2026, 6, 1, 7, 30);
    const { events } = read([{ ...entry, when: { at, minutes: 90 }, remindDays: [7, 0] }]);
    expect([events[0]!.startDate.toJSDate().getTime(), events[0]!.endDate.toJSDate().getTime()]).toEqual([
      at,
      at + 90 * 60_000,
    ]);
    const alarms = events[0]!.component.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => `${alarm.getFirstPropertyValue('trigger')}`)).toEqual(['-P7D']);
  });

  it('gives back any text, in lines of 75 octets at most', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(texts, (title) => {
        const { text, events } = read([{ ...entry, title, description: 'One\nTwo;three,four\\n' }]);
        const kept = title.replace(/\r\n|\r/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '');
        expect([events[0]!.summary ?? '', events[0]!.description]).toEqual([kept, 'One\nTwo;three,four\\n']);
        expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(76);
      }),
    );
  });
});
