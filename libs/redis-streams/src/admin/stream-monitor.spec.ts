import { MemoryStreams } from '../store/memory/memory.streams.js';
import type { StreamTopic } from '../topic.js';
import { StreamMonitor } from './stream-monitor.js';

const topic: StreamTopic = { name: 'orders', partitions: 1, maxLength: 10 };

/** A store that tells what Redis tells of one stream. */
function monitorOf(lag: number | null, length: number): StreamMonitor {
  const store = new MemoryStreams();
  const group = { group: 'shop', lag, pending: 0, oldestPendingId: null, consumers: 1, deadLetters: 0 };
  vi.spyOn(store, 'inspect').mockResolvedValue({ length, groups: [group] } as never);
  return new StreamMonitor({ connection: { store } });
}

describe('the lag of a group', () => {
  it.each([
    ['what Redis says', 3, 5, 3],
    ['never more than there is, whatever a restarted Redis counts', 5_000, 0, 0],
    ['unknown where Redis does not know', null, 5, null],
  ])('is %s', async (_, told, length, lag) => {
    expect((await monitorOf(told, length).lag([topic]))[0]?.lag).toBe(lag);
  });
});
