import { RecentIds } from './recent-ids.js';

describe('RecentIds', () => {
  it('remembers the latest half at least, and no more than the most', () => {
    const ids = new RecentIds(100);
    for (let n = 0; n < 1_000; n++) {
      ids.add(`${n}`);
      for (let back = 0; back < 50 && back <= n; back += 7) expect(ids.has(`${n - back}`)).toBe(true);
      expect(ids.has(`${n - 100}`)).toBe(false);
    }
    expect(ids.has('never')).toBe(false);
  });
});
