import { afterQuiet } from './quiet-hours.js';

const night = { from: '20:00', to: '08:00' };
const after = (at: string, hours = night, zone = 'Europe/Berlin') =>
  new Date(afterQuiet(Date.parse(at), hours, zone)).toISOString();

describe('afterQuiet', () => {
  it('waits for the morning on the clock of the zone, across changes of the clocks', () => {
    expect(after('2026-03-28T20:00:00Z')).toBe('2026-03-29T06:00:00.000Z');
    expect(after('2026-03-29T03:00:00Z')).toBe('2026-03-29T06:00:00.000Z');
    expect(after('2026-10-25T03:00:00Z')).toBe('2026-10-25T07:00:00.000Z');
    expect(after('2026-03-28T20:00:00Z', night, 'America/New_York')).toBe('2026-03-28T20:00:00.000Z');
  });

  it('ends to the minute, at noon as at midnight', () => {
    const noon = { from: '12:00', to: '13:00' };
    expect(after('2026-06-01T10:30:00Z', noon)).toBe('2026-06-01T11:00:00.000Z');
    expect(after('2026-06-01T11:00:00Z', noon)).toBe('2026-06-01T11:00:00.000Z');
    expect(after('2026-06-01T21:30:00Z', { from: '23:00', to: '24:00' })).toBe('2026-06-01T22:00:00.000Z');
    expect(after('2026-06-01T21:30:00Z', { from: '08:00', to: '08:00' })).toBe('2026-06-01T21:30:00.000Z');
  });
});
