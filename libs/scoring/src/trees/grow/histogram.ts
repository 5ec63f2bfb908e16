import { PACK } from '../binning/pack-codes.js';
import type { Ground } from './ground.js';
import type { Span } from './row-parter.js';

/** Counts rows by the codes of every bundle that the tree may use. */
export function countRows(ground: Ground, span: Span, counters: Float64Array): void {
  const { codeStarts, bundles, activeBundles } = ground;
  counters.fill(0);
  for (let first = 0; first < bundles.length; first += PACK) {
    const lanes = Math.min(PACK, bundles.length - first);
    const places = codeStarts.subarray(first, first + lanes);
    const base = (first / PACK) * ground.binnedRows * 2;
    const active = activeBundles.subarray(first, first + lanes);
    countPack(ground, { ...span, counters, base, places, active });
  }
}

/** Rows to count, and what of them: up to four bundles whose codes stand side by side. */
interface Pack extends Span {
  readonly counters: Float64Array;
  /** Where the codes of the pack's first row stand. */
  readonly base: number;
  /** Where the counters of each bundle begin. */
  readonly places: Int32Array;
  readonly active: Uint8Array;
}

function countPack(ground: Ground, pack: Pack): void {
  if (pack.places.length === PACK && !pack.active.includes(0)) {
    if (ground.stride === 1) countFour(ground, pack);
    else weighFour(ground, pack);
    return;
  }
  pack.places.forEach((at, lane) => {
    if (!pack.active[lane]) return;
    const column = { ...pack, at, base: pack.base + (lane >> 1), shift: (lane & 1) * 16 };
    if (ground.stride === 1) countOne(ground, column);
    else weighOne(ground, column);
  });
}

// The four loops below take most of the time of a fit. They are written out because a call per row, or an array of
// places instead of four variables, makes them two to three times slower.

function countFour({ words, order, packed }: Ground, { counters, from, to, base, places }: Pack): void {
  const [a, b, c, d] = places as unknown as [number, number, number, number];
  for (let i = from; i < to; i++) {
    const row = order[i]!;
    const at = base + row * 2;
    const word1 = words[at]!;
    const word2 = words[at + 1]!;
    const value = packed[row]!;
    counters[a + (word1 & 0xffff)]! += value;
    counters[b + (word1 >>> 16)]! += value;
    counters[c + (word2 & 0xffff)]! += value;
    counters[d + (word2 >>> 16)]! += value;
  }
}

function weighFour(ground: Ground, { counters, from, to, base, places }: Pack): void {
  const { words, order, packed, hessians } = ground;
  const [a, b, c, d] = places as unknown as [number, number, number, number];
  for (let i = from; i < to; i++) {
    const row = order[i]!;
    const at = base + row * 2;
    const word1 = words[at]!;
    const word2 = words[at + 1]!;
    const value = packed[row]!;
    const hessian = hessians[row]!;
    const p = a + (word1 & 0xffff) * 2;
    const q = b + (word1 >>> 16) * 2;
    const r = c + (word2 & 0xffff) * 2;
    const s = d + (word2 >>> 16) * 2;
    counters[p]! += value;
    counters[p + 1]! += hessian;
    counters[q]! += value;
    counters[q + 1]! += hessian;
    counters[r]! += value;
    counters[r + 1]! += hessian;
    counters[s]! += value;
    counters[s + 1]! += hessian;
  }
}

interface Lane extends Span {
  readonly counters: Float64Array;
  readonly base: number;
  readonly shift: number;
  /** Where the bundle's counters begin. */
  readonly at: number;
}

function countOne({ words, order, packed }: Ground, { counters, from, to, base, shift, at }: Lane): void {
  for (let i = from; i < to; i++) {
    const row = order[i]!;
    counters[at + ((words[base + row * 2]! >>> shift) & 0xffff)]! += packed[row]!;
  }
}

function weighOne(ground: Ground, { counters, from, to, base, shift, at }: Lane): void {
  const { words, order, packed, hessians } = ground;
  for (let i = from; i < to; i++) {
    const row = order[i]!;
    const place = at + ((words[base + row * 2]! >>> shift) & 0xffff) * 2;
    counters[place]! += packed[row]!;
    counters[place + 1]! += hessians[row]!;
  }
}
