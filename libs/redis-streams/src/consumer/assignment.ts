import { hashOf, type StreamTopic } from '../topic.js';

/**
 * The partitions that `me` should read, given all live members (sorted): dealt out in turn. Every
 * replica computes the same from the same list, so none needs a leader. The topic's hash shifts the
 * deal, or the first member would get the odd partition of every topic.
 */
export function partitionsFor(topic: StreamTopic, members: readonly string[], me: string): number[] {
  const index = members.indexOf(me);
  if (index < 0) return [];
  const shift = hashOf(topic.name);
  const all = Array.from({ length: topic.partitions }, (_, partition) => partition);
  return all.filter((partition) => (partition + shift) % members.length === index);
}
