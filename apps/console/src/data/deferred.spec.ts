import { DeferredChanges } from './deferred.js';

describe('what was decided and is not sent yet', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const nobody = (error: unknown): never => {
    throw new Error('not to fail', { cause: error });
  };

  it('is shown at once, and sent when it can no longer be undone', async () => {
    const changes = new DeferredChanges<string>(5_000);
    const send = vi.fn(() => Promise.resolve());
    changes.put('alert', 'acknowledged', send, nobody);
    expect(changes.shown.get('alert')).toBe('acknowledged');
    await vi.advanceTimersByTimeAsync(4_999);
    expect(send).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(send).toHaveBeenCalledOnce();
    expect(changes.shown.size).toBe(0);
  });

  it('has never been when it is undone', async () => {
    const changes = new DeferredChanges<string>(5_000);
    const send = vi.fn(() => Promise.resolve());
    changes.put('alert', 'acknowledged', send, nobody);
    changes.undo('alert');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).not.toHaveBeenCalled();
    expect(changes.shown.size).toBe(0);
  });

  it('is sent at once when the page is left, and once only', async () => {
    const changes = new DeferredChanges<string>(5_000);
    const send = vi.fn(() => Promise.resolve());
    changes.put('alert', 'acknowledged', send, nobody);
    await changes.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledOnce();
  });

  it('is taken back when the platform refuses it, and said so', async () => {
    const changes = new DeferredChanges<string>(5_000);
    const refusal = new Error('gone');
    const failed = vi.fn();
    changes.put('alert', 'snoozed', () => Promise.reject(refusal), failed);
    await changes.flush();
    expect(failed).toHaveBeenCalledExactlyOnceWith(refusal);
    expect(changes.shown.size).toBe(0);
  });

  it('is the last decision of several', async () => {
    const changes = new DeferredChanges<string>(5_000);
    const [first, second] = [vi.fn(() => Promise.resolve()), vi.fn(() => Promise.resolve())];
    changes.put('alert', 'acknowledged', first, nobody);
    changes.put('alert', 'snoozed', second, nobody);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });
});
