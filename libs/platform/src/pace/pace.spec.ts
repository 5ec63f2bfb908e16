import { inTurns } from './turns.js';
import { untilDone } from './until-done.js';

function* steps(done: number[], count: number, ms: number): Generator<void> {
  for (let i = 0; i < count; i++) {
    for (const until = performance.now() + ms; performance.now() < until;);
    done.push(i);
    yield;
  }
}

describe('inTurns', () => {
  it('does all steps in their order, and lets others in between when they take long', async () => {
    const done: number[] = [];
    const others = new Promise<number>((resolve) => setImmediate(() => resolve(done.length)));
    await inTurns(steps(done, 20, 1));
    expect(done).toEqual([...Array(20).keys()]);
    expect(await others).toBeLessThan(20);
  });

  it('does not stop between steps that take no time', async () => {
    const done: number[] = [];
    const whole = inTurns(steps(done, 3, 0));
    expect(done).toHaveLength(3);
    await whole;
  });
});

describe('untilDone', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('tries again until the work succeeds, and tells of each failure', async () => {
    const [work, failed] = [vi.fn(), vi.fn()];
    const away = new Error('away');
    work.mockRejectedValueOnce(away).mockRejectedValueOnce(away).mockResolvedValue(undefined);
    const whole = untilDone(work, { isOver: () => false, failed });
    await vi.advanceTimersByTimeAsync(10_000);
    await whole;
    expect(work).toHaveBeenCalledTimes(3);
    expect(failed.mock.calls).toEqual([[away], [away]]);
  });

  it('ends when the work is no longer wanted', async () => {
    let isOver = false;
    const work = vi.fn().mockRejectedValue(new Error('away'));
    const whole = untilDone(work, { isOver: () => isOver, failed: () => (isOver = true) });
    await vi.advanceTimersByTimeAsync(10_000);
    await whole;
    expect(work).toHaveBeenCalledTimes(1);
  });
});
