import { momentOf } from './use-moment.js';

describe('a day in the address', () => {
  const now = new Date('2026-11-28T12:00:00').getTime();

  it('is looked at from its end', () => {
    expect(momentOf('2026-11-12', now)).toEqual({
      day: '2026-11-12',
      at: new Date('2026-11-12T23:59:59.999').toISOString(),
    });
  });

  it('is now where it is not over, or is none', () => {
    expect(momentOf('2026-11-28', now)).toBeUndefined();
    expect(momentOf('2027-01-01', now)).toBeUndefined();
    expect(momentOf('yesterday', now)).toBeUndefined();
    expect(momentOf('2026-13-77', now)).toBeUndefined();
    expect(momentOf(null, now)).toBeUndefined();
  });
});
