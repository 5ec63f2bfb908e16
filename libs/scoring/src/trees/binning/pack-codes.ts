import type { CodedBundle } from './bundles.js';

/** Bundles whose codes stand side by side: two words a row tell all four. */
export const PACK = 4;

/** Words of all rows' codes. */
export const wordsFor = (bundles: number, rows: number): number => Math.ceil(bundles / PACK) * rows * 2;

/**
 * Writes the codes for loops that look at all bundles of a row: those of the bundles `4 × pack` and following stand in
 * the two words from `(pack × rows + row) × 2` on, 16 bits each, the first in the low half of the first word.
 */
export function packCodes(bundles: readonly CodedBundle[], words: Int32Array): void {
  bundles.forEach(({ codes }, bundle) => {
    const base = Math.floor(bundle / PACK) * codes.length * 2 + ((bundle >> 1) & 1);
    const shift = (bundle & 1) * 16;
    for (let row = 0; row < codes.length; row++) words[base + row * 2]! |= codes[row]! << shift;
  });
}
