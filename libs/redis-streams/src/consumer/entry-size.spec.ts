import { EntrySize } from './entry-size.js';

const entries = (count: number, size: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `${n}-0`, header: '', payload: 'x'.repeat(size) }));

describe('EntrySize', () => {
  it('asks for as many as there is room for, by what came of late', () => {
    const size = new EntrySize();
    expect(size.fitting(1_000, 100)).toBe(100);
    size.learn(entries(200, 50));
    expect(size.fitting(1_000, 100)).toBe(20);
    size.learn(entries(200, 10_000));
    expect(size.fitting(1_000, 100)).toBe(1);
    size.learn(entries(400, 1));
    expect(size.fitting(1_000, 100)).toBe(100);
  });
});
