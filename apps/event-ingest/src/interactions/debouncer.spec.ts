import { Debouncer } from './debouncer.js';

describe('Debouncer', () => {
  it('lets one through per key and window', () => {
    const draft = new Debouncer(500).draft();
    const times = [0, 100, 499, 500, 900, 1_000];
    expect(times.map((time) => draft.passes('a', time))).toEqual([true, false, false, true, false, true]);
    expect(draft.passes('b', 100)).toBe(true);
  });

  it('knows a repetition in a later run, once the first was kept', () => {
    const debouncer = new Debouncer(500);
    const first = debouncer.draft();
    first.passes('a', 0);
    expect(debouncer.draft().passes('a', 100)).toBe(true);
    first.keep();
    expect(debouncer.draft().passes('a', 100)).toBe(false);
  });

  it('treats what comes late like what comes early', () => {
    const draft = new Debouncer(500).draft();
    draft.passes('a', 1_000);
    expect([draft.passes('a', 600), draft.passes('a', 400)]).toEqual([false, true]);
  });
});
