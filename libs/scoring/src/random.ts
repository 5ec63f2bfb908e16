import { mix32 } from './hash.js';

/**
 * Numbers in [0, 1) that depend on the seed alone: the same on every machine, and unlike those of a neighbouring
 * seed. The n-th is a hash of seed and n, so no state can be lost; good enough for samples, not for secrets.
 */
export function randomFrom(seed: number): () => number {
  const start = mix32(seed + 0x9e3779b9);
  let count = 0;
  return () => mix32(start + Math.imul(++count, 0x9e3779b9)) / 2 ** 32;
}

/** `size` of the numbers 0 to `count` − 1, each as likely as the others, in ascending order. */
export function sampleOf(count: number, size: number, random: () => number): Int32Array {
  const chosen = new Int32Array(Math.min(size, count));
  for (let i = 0, taken = 0; taken < chosen.length; i++)
    if (random() * (count - i) < chosen.length - taken) chosen[taken++] = i;
  return chosen;
}

/** The numbers 0 to `count` − 1 in an order that `random` decides (Fisher and Yates). */
export function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
