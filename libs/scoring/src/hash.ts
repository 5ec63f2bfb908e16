/** MurmurHash3's finaliser: every bit of the result depends on every bit of `n`. */
export function mix32(n: number): number {
  let h = n | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 32 bits of a text: FNV-1a over UTF-16 code units, then murmur's finaliser, without which the low bits are poor. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix32(hash);
}

/** A hash of two hashes: how a row ranks among equals for one person, and for the next one otherwise. */
export function mixOf(seed: number, value: number): number {
  return mix32(seed ^ mix32(value + 0x9e3779b9));
}
