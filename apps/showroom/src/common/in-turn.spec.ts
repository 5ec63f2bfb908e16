import { InTurn } from './in-turn.js';

describe('work in turn', () => {
  it('waits for that of its keys alone, and goes on when that fails', async () => {
    const turns = new InTurn();
    const log: string[] = [];
    let finish: () => void = () => undefined;
    const first = turns.run(['a', 'b'], async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      log.push('first');
      throw new Error('failed');
    });
    const second = turns.run(['b', 'c'], () => Promise.resolve(log.push('second')));
    await turns.run(['d'], () => Promise.resolve(log.push('other')));
    expect(log).toEqual(['other']);
    finish();
    await expect(first).rejects.toThrow('failed');
    await second;
    expect(log).toEqual(['other', 'first', 'second']);
  });

  it('runs what is of one key in order, whatever fails, and keys side by side', async () => {
    const turns = new InTurn();
    const done: string[] = [];
    let release = () => undefined as void;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const first = turns.run(['a'], () => gate.then(() => void done.push('a1')));
    const second = turns.run(['a'], () => Promise.reject(new Error('no')));
    const third = turns.run(['a'], () => Promise.resolve(void done.push('a3')));
    await turns.run(['b'], () => Promise.resolve(void done.push('b')));
    expect(done).toEqual(['b']);
    release();
    await first;
    await expect(second).rejects.toThrow('no');
    await third;
    expect(done).toEqual(['b', 'a1', 'a3']);
  });
});
