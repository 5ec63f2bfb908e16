import type { BinnedRows } from '../binning/binned-rows.js';
import { SET_WORDS } from './ground.js';

/** A tree over bins, as it grows: node 0 is the root, a node with feature −1 is a leaf. */
export class GrownTree {
  readonly feature: number[] = [];
  /** The last bin on the left; −1 where categories are split. */
  readonly bin: number[] = [];
  readonly missingLeft: number[] = [];
  readonly left: number[] = [];
  readonly right: number[] = [];
  readonly value: number[] = [];
  /** Weight of the rows that came by. */
  readonly cover: number[] = [];
  /** Bins that go left, {@link SET_WORDS} words for each node. */
  readonly sets: Int32Array;

  constructor(leaves: number) {
    this.sets = new Int32Array((2 * leaves - 1) * SET_WORDS);
  }

  addLeaf(): number {
    this.feature.push(-1);
    for (const list of [this.bin, this.missingLeft, this.left, this.right, this.value, this.cover])
      list.push(0);
    return this.feature.length - 1;
  }

  /** Marks which bins of the node go left: a byte of 1 for each. */
  setOf(node: number, left: Uint8Array): void {
    for (let bin = 0; bin < 256; bin++) this.sets[node * SET_WORDS + (bin >> 5)]! |= left[bin]! << (bin & 31);
  }

  /** The cover of inner nodes is that of their leaves; children come after their parents. */
  sumCovers(): void {
    for (let node = this.feature.length - 1; node >= 0; node--) {
      if (this.feature[node]! < 0) continue;
      this.cover[node] = this.cover[this.left[node]!]! + this.cover[this.right[node]!]!;
    }
  }

  /** Adds the tree's value to the scores of binned rows. */
  addTo(scores: Float64Array, { columns, rows }: BinnedRows): void {
    const feature = Int32Array.from(this.feature);
    const left = Int32Array.from(this.left);
    const right = Int32Array.from(this.right);
    const { sets } = this;
    for (let row = 0; row < rows; row++) {
      let node = 0;
      for (let tested = feature[0]!; tested >= 0; tested = feature[node]!) {
        const bin = columns[tested * rows + row]!;
        const word = sets[node * SET_WORDS + (bin >> 5)]!;
        node = ((word >>> (bin & 31)) & 1) === 1 ? left[node]! : right[node]!;
      }
      scores[row]! += this.value[node]!;
    }
  }
}
