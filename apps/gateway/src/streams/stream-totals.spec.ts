import type { PartitionLag } from '@rover/redis-streams';
import { groupTotals, topicTotals } from './stream-totals.js';

const lagOf = (partition: number, more: Partial<PartitionLag> = {}): PartitionLag => ({
  topic: 'deals',
  partition,
  group: 'scoring',
  lag: 1,
  pending: 2,
  oldestPendingMs: 10 * partition,
  consumers: 1,
  deadLetters: 1,
  ...more,
});

describe('totals of partitions', () => {
  it('adds up what a topic holds', () => {
    const partitions = [
      { topic: 'b', partition: 0, length: 3, limit: 10 },
      { topic: 'a', partition: 0, length: 1, limit: 5 },
      { topic: 'b', partition: 1, length: 4, limit: 10 },
    ];
    expect(topicTotals(partitions)).toEqual([
      { topic: 'a', partitions: 1, length: 1, limit: 5 },
      { topic: 'b', partitions: 2, length: 7, limit: 20 },
    ]);
  });

  it('adds up how far a group is, and takes the oldest of what it holds', () => {
    expect(groupTotals([lagOf(0), lagOf(3), lagOf(0, { group: 'realtime', consumers: 2 })])).toEqual([
      {
        topic: 'deals',
        group: 'realtime',
        lag: 1,
        pending: 2,
        oldestPendingMs: 0,
        consumers: 2,
        deadLetters: 1,
      },
      {
        topic: 'deals',
        group: 'scoring',
        lag: 2,
        pending: 4,
        oldestPendingMs: 30,
        consumers: 1,
        deadLetters: 2,
      },
    ]);
  });

  it('knows no lag where one partition’s is not known', () => {
    expect(groupTotals([lagOf(0), lagOf(1, { lag: null })])[0]?.lag).toBeNull();
  });
});
