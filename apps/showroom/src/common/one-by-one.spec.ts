import { OneByOne } from './one-by-one.js';

describe('OneByOne', () => {
  it('runs what is of one key in order, whatever fails, and keys side by side', async () => {
    const turns = new OneByOne();
    const done: string[] = [];
    let release = () => undefined as void;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const first = turns.run('a', () => gate.then(() => void done.push('a1')));
    const second = turns.run('a', () => Promise.reject(new Error('no')));
    const third = turns.run('a', () => Promise.resolve(void done.push('a3')));
    await turns.run('b', () => Promise.resolve(void done.push('b')));
    expect(done).toEqual(['b']);
    release();
    await first;
    await expect(second).rejects.toThrow('no');
    await third;
    expect(done).toEqual(['b', 'a1', 'a3']);
  });
});
