/** One event, when it was heard; epoch ms. */
export interface Heard {
  readonly type: string;
  readonly at: number;
}

/** How many of each type were heard since a moment. */
export function countsSince(heard: readonly Heard[], since: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type, at } of heard) if (at >= since) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}
