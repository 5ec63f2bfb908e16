import { RiskBook, SUSPICIOUS } from './risk-book.js';

describe('RiskBook', () => {
  it('turns suspicious once, and again after it was quiet', () => {
    const book = new RiskBook();
    const turns = (count: number, from: number) =>
      Array.from({ length: count }, (_, n) => book.add('203.0.113.7', 10, from + n)).filter(
        ({ turned }) => turned,
      ).length;
    expect(turns(4, 0)).toBe(0);
    expect(turns(20, 10)).toBe(1);
    expect(turns(20, 3_600_000)).toBe(1);
  });

  it('forgets by half in five minutes, and never shows more than 100', () => {
    const book = new RiskBook();
    expect(book.add('a', 40, 0).score).toBe(40);
    expect(book.add('a', 0, 300_000).score).toBe(20);
    expect(book.add('a', 1_000, 300_000)).toEqual({ score: 100, turned: true });
  });

  it('keeps sources apart', () => {
    const book = new RiskBook();
    book.add('a', SUSPICIOUS - 1, 0);
    expect(book.add('b', SUSPICIOUS - 1, 0).turned).toBe(false);
  });
});
