import { PACK } from '../binning/binned-rows.js';
import { type Ground, JOB } from './ground.js';

/** Adds the counted rows to the histogram that starts at `at`, for the (up to four) features of one pack. */
export function countPack(ground: Ground, pack: number, at: number): void {
  const first = pack * PACK;
  const width = Math.min(PACK, ground.features - first);
  const { starts, stride } = ground;
  const places = Int32Array.from({ length: width }, (_, i) => at + starts[first + i]!);
  if (width === PACK) return stride === 1 ? countFour(ground, pack, places) : weighFour(ground, pack, places);
  for (let slot = 0; slot < width; slot++)
    if (stride === 1) countOne(ground, pack, { slot, at: places[slot]! });
    else weighOne(ground, pack, { slot, at: places[slot]! });
}

// The four loops below take most of the time of a fit. They are written out because a call per row, or an array of
// places instead of four variables, makes them two to three times slower; taking several rows at once saves a third.

function countFour(ground: Ground, pack: number, places: Int32Array): void {
  const { histograms: bins, words, order, packed } = ground;
  const base = pack * ground.binnedRows;
  const from = ground.job[JOB.from]!;
  const rows = ground.job[JOB.rows]!;
  const [a, b, c, d] = places as unknown as [number, number, number, number];
  const whole = rows - (rows & 3);
  for (let i = 0; i < whole; i += 4) {
    const word1 = words[base + order[from + i]!]!;
    const word2 = words[base + order[from + i + 1]!]!;
    const word3 = words[base + order[from + i + 2]!]!;
    const word4 = words[base + order[from + i + 3]!]!;
    const value1 = packed[i]!;
    const value2 = packed[i + 1]!;
    const value3 = packed[i + 2]!;
    const value4 = packed[i + 3]!;
    bins[a + (word1 & 255)]! += value1;
    bins[b + ((word1 >>> 8) & 255)]! += value1;
    bins[c + ((word1 >>> 16) & 255)]! += value1;
    bins[d + (word1 >>> 24)]! += value1;
    bins[a + (word2 & 255)]! += value2;
    bins[b + ((word2 >>> 8) & 255)]! += value2;
    bins[c + ((word2 >>> 16) & 255)]! += value2;
    bins[d + (word2 >>> 24)]! += value2;
    bins[a + (word3 & 255)]! += value3;
    bins[b + ((word3 >>> 8) & 255)]! += value3;
    bins[c + ((word3 >>> 16) & 255)]! += value3;
    bins[d + (word3 >>> 24)]! += value3;
    bins[a + (word4 & 255)]! += value4;
    bins[b + ((word4 >>> 8) & 255)]! += value4;
    bins[c + ((word4 >>> 16) & 255)]! += value4;
    bins[d + (word4 >>> 24)]! += value4;
  }
  for (let i = whole; i < rows; i++) {
    const word = words[base + order[from + i]!]!;
    for (let slot = 0; slot < PACK; slot++)
      bins[places[slot]! + ((word >>> (slot * 8)) & 255)]! += packed[i]!;
  }
}

function weighFour(ground: Ground, pack: number, places: Int32Array): void {
  const { histograms: bins, words, order, packed, hessians } = ground;
  const base = pack * ground.binnedRows;
  const from = ground.job[JOB.from]!;
  const rows = ground.job[JOB.rows]!;
  const [a, b, c, d] = places as unknown as [number, number, number, number];
  for (let i = 0; i < rows; i++) {
    const word = words[base + order[from + i]!]!;
    const value = packed[i]!;
    const hessian = hessians[i]!;
    const p = a + ((word & 255) << 1);
    const q = b + ((word >>> 7) & 510);
    const r = c + ((word >>> 15) & 510);
    const s = d + ((word >>> 23) & 510);
    bins[p]! += value;
    bins[p + 1]! += hessian;
    bins[q]! += value;
    bins[q + 1]! += hessian;
    bins[r]! += value;
    bins[r + 1]! += hessian;
    bins[s]! += value;
    bins[s + 1]! += hessian;
  }
}

interface Lane {
  /** Byte of the word. */
  readonly slot: number;
  /** Where the feature's bins start. */
  readonly at: number;
}

function countOne(ground: Ground, pack: number, { slot, at }: Lane): void {
  const { histograms: bins, words, order, packed } = ground;
  const base = pack * ground.binnedRows;
  const from = ground.job[JOB.from]!;
  const rows = ground.job[JOB.rows]!;
  const shift = slot * 8;
  const whole = rows - (rows & 1);
  for (let i = 0; i < whole; i += 2) {
    const word1 = words[base + order[from + i]!]!;
    const word2 = words[base + order[from + i + 1]!]!;
    bins[at + ((word1 >>> shift) & 255)]! += packed[i]!;
    bins[at + ((word2 >>> shift) & 255)]! += packed[i + 1]!;
  }
  if (whole < rows) bins[at + ((words[base + order[from + whole]!]! >>> shift) & 255)]! += packed[whole]!;
}

function weighOne(ground: Ground, pack: number, { slot, at }: Lane): void {
  const { histograms: bins, words, order, packed, hessians } = ground;
  const base = pack * ground.binnedRows;
  const from = ground.job[JOB.from]!;
  const rows = ground.job[JOB.rows]!;
  const shift = slot * 8;
  for (let i = 0; i < rows; i++) {
    const p = at + (((words[base + order[from + i]!]! >>> shift) & 255) << 1);
    bins[p]! += packed[i]!;
    bins[p + 1]! += hessians[i]!;
  }
}
