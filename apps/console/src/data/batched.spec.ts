import { batched } from './batched.js';

describe('questions that are asked together', () => {
  it('are one for what is wanted in the same moment, each id once', async () => {
    const ask = vi.fn((ids: readonly string[]) =>
      Promise.resolve(new Map(ids.map((id) => [id, `the ${id}`]))),
    );
    const load = batched(100, ask);
    expect(await Promise.all([load('a'), load('b'), load('a')])).toEqual(['the a', 'the b', 'the a']);
    expect(await load('c')).toBe('the c');
    expect(ask.mock.calls).toEqual([[['a', 'b']], [['c']]]);
  });

  it('are several where there is more than one may hold', async () => {
    const ask = vi.fn((ids: readonly string[]) => Promise.resolve(new Map(ids.map((id) => [id, id]))));
    const load = batched(2, ask);
    expect(await Promise.all(['a', 'b', 'c'].map(load))).toEqual(['a', 'b', 'c']);
    expect(ask.mock.calls.map(([ids]) => ids.length)).toEqual([2, 1]);
  });

  it('fail for all who share them, and leave the next ones alone', async () => {
    let isBroken = true;
    const load = batched(100, (ids) =>
      isBroken ? Promise.reject(new Error('down')) : Promise.resolve(new Map(ids.map((id) => [id, id]))),
    );
    await expect(Promise.all([load('a'), load('b')])).rejects.toThrow('down');
    isBroken = false;
    expect(await load('a')).toBe('a');
  });
});
