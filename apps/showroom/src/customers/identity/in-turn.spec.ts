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
});
