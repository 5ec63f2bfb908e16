import type { StreamGroup, StreamTopicView } from '@rover/contracts';
import type { PartitionLag, PartitionLength } from '@rover/redis-streams';

/** Figures of partitions as one of each topic, by name. */
export function topicTotals(partitions: readonly PartitionLength[]): StreamTopicView[] {
  const topics = groupedBy(partitions, ({ topic }) => topic);
  const totals = [...topics].map(([topic, all]) => ({
    topic,
    partitions: all.length,
    length: sumOf(all.map(({ length }) => length)),
    limit: sumOf(all.map(({ limit }) => limit)),
  }));
  return totals.sort((one, other) => byText(one.topic, other.topic));
}

/** One of each group on each topic. A lag that is not known of one partition is not known in all. */
export function groupTotals(partitions: readonly PartitionLag[]): StreamGroup[] {
  const groups = groupedBy(partitions, ({ topic, group }) => `${topic} ${group}`);
  const totals = [...groups.values()].map((all) => ({
    topic: all[0]!.topic,
    group: all[0]!.group,
    lag: all.some(({ lag }) => lag === null) ? null : sumOf(all.map(({ lag }) => lag ?? 0)),
    pending: sumOf(all.map(({ pending }) => pending)),
    oldestPendingMs: Math.max(...all.map(({ oldestPendingMs }) => oldestPendingMs)),
    consumers: Math.max(...all.map(({ consumers }) => consumers)),
    deadLetters: sumOf(all.map(({ deadLetters }) => deadLetters)),
  }));
  return totals.sort((one, other) => byText(`${one.topic} ${one.group}`, `${other.topic} ${other.group}`));
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
