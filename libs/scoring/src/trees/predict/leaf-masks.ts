import type { Frame } from '../../frame/frame.js';
import type { FeatureSchema } from '../binning/encode.js';
import { type FlatTrees, goesLeft } from './flat-trees.js';
import { type Lane, encodeRows, encodeValues, lanesOf, sampleOf } from './lanes.js';

/** Leaves that fit in a mask. */
const MAX_LEAVES = 32;
/** With more lanes, or a larger table, walking the trees is faster. */
const MAX_LANES = 18;
const MAX_TABLE = 8_000_000;
/** Masks that one pass of the inner loop joins. */
const WIDTH = 6;
/** Trees of one block: few enough that the masks which rows use stay in the processor's nearer caches. */
const BLOCK = 64;
const BLOCK_BITS = 6;

/** The masks of all bins of all lanes. */
interface Table {
  readonly lanes: readonly Lane[];
  readonly trees: number;
  /** First bin of each lane; after the last, the number of bins. Bin 0 is nobody's: it leaves every leaf possible. */
  readonly starts: Int32Array;
  /** By block of trees, then by bin, then by tree. Bit 31 is the first leaf: leading zeros count leaves. */
  readonly masks: Int32Array;
  /** Values of the leaves, {@link MAX_LEAVES} for each tree. */
  readonly values: Float64Array;
}

/** A block of {@link BLOCK} trees in a table. */
interface Block {
  readonly table: Table;
  /** Where its masks begin, and the values of its leaves. */
  readonly masksAt: number;
  readonly valuesAt: number;
  /** Trees, rounded up to a multiple of four; those too many are worth 0. */
  readonly trees: number;
}

/**
 * Predicts without walking: for each bin of each lane and each tree, a mask tells which leaves the bin leaves possible.
 * Of all masks of a row together the first bit is the leaf (after QuickScorer, Lucchese et al. 2015, with a table in
 * place of the search for failed tests). No branch depends on the data, which is what makes it fast.
 */
export class LeafMasks {
  private constructor(
    private readonly features: readonly FeatureSchema[],
    private readonly table: Table,
  ) {}

  /** Undefined for trees that are walked faster. */
  static of(flat: FlatTrees, features: readonly FeatureSchema[]): LeafMasks | undefined {
    if (mostLeaves(flat) > MAX_LEAVES) return undefined;
    const lanes = lanesOf(flat, features);
    const size = lanes.reduce((sum, { bins }) => sum + bins, 1) * (flat.roots.length - 1);
    if (lanes.length > MAX_LANES || size > MAX_TABLE) return undefined;
    return new LeafMasks(features, tableOf(flat, lanes));
  }

  /** Adds the trees' sums to `out`, by row. */
  addTo(out: Float64Array, frame: Frame): void {
    const width = widthOf(this.table);
    this.addBins(out, { bins: encodeRows(frame, this.features, { ...this.table, width }), width });
  }

  /** The same for rows as a model sees them: see `TreePredictor.marginsOf`. */
  addValuesTo(out: Float64Array, values: Float64Array): void {
    const width = widthOf(this.table);
    this.addBins(out, { bins: encodeValues(values, this.features, { ...this.table, width }), width });
  }

  private addBins(out: Float64Array, { bins, width }: { bins: Int32Array; width: number }): void {
    const { table } = this;
    for (let tree = 0; tree < table.trees; tree += BLOCK) {
      const trees = Math.ceil(Math.min(BLOCK, table.trees - tree) / 4) * 4;
      const masksAt = tree * binsIn(table);
      const block = { table, trees, masksAt, valuesAt: tree * MAX_LEAVES };
      if (width === WIDTH) addBlock(block, bins, out);
      else addWideBlock(block, { bins, width }, out);
    }
  }
}

/** Lanes to a row, those too many included. */
const widthOf = ({ lanes }: Table): number => Math.max(1, Math.ceil(lanes.length / WIDTH)) * WIDTH;

const binsIn = ({ starts }: Table): number => starts[starts.length - 1]!;

/** Adds up the trees of one block, for all rows, where six bins tell all of a row. */
function addBlock({ table, masksAt, valuesAt, trees }: Block, bins: Int32Array, out: Float64Array): void {
  const { masks, values } = table;
  for (let row = 0, from = 0; row < out.length; row++, from += WIDTH) {
    let a = masksAt + (bins[from]! << BLOCK_BITS);
    let b = masksAt + (bins[from + 1]! << BLOCK_BITS);
    let c = masksAt + (bins[from + 2]! << BLOCK_BITS);
    let d = masksAt + (bins[from + 3]! << BLOCK_BITS);
    let e = masksAt + (bins[from + 4]! << BLOCK_BITS);
    let f = masksAt + (bins[from + 5]! << BLOCK_BITS);
    // Two trees at once and two sums, because each addition waits for the one before it.
    let [sum1, sum2] = [0, 0];
    const end = valuesAt + trees * MAX_LEAVES;
    for (let at = valuesAt; at < end; at += 2 * MAX_LEAVES, a += 2, b += 2, c += 2, d += 2, e += 2, f += 2) {
      const leaf1 = Math.clz32(masks[a]! & masks[b]! & masks[c]! & masks[d]! & masks[e]! & masks[f]!);
      const leaf2 = Math.clz32(
        masks[a + 1]! & masks[b + 1]! & masks[c + 1]! & masks[d + 1]! & masks[e + 1]! & masks[f + 1]!,
      );
      sum1 += values[at + leaf1]!;
      sum2 += values[at + MAX_LEAVES + leaf2]!;
    }
    out[row]! += sum1 + sum2;
  }
}

/** The same for rows that take a multiple of six bins. */
function addWideBlock(
  block: Block,
  { bins, width }: { bins: Int32Array; width: number },
  out: Float64Array,
): void {
  const possible = new Int32Array(BLOCK);
  const places = new Int32Array(WIDTH);
  for (let row = 0; row < out.length; row++) {
    possible.fill(-1);
    for (let from = row * width; from < (row + 1) * width; from += WIDTH) {
      for (let i = 0; i < WIDTH; i++) places[i] = block.masksAt + (bins[from + i]! << BLOCK_BITS);
      narrow(block, places, possible);
    }
    out[row]! += sumOf(block, possible);
  }
}

/** Rules out, for each tree, the leaves that six bins of a row rule out. Four trees at once, because it is faster. */
function narrow({ table, trees }: Block, places: Int32Array, possible: Int32Array): void {
  const { masks } = table;
  let a = places[0]!;
  let b = places[1]!;
  let c = places[2]!;
  let d = places[3]!;
  let e = places[4]!;
  let f = places[5]!;
  for (let i = 0; i < trees; i += 4, a += 4, b += 4, c += 4, d += 4, e += 4, f += 4) {
    const some1 = masks[a]! & masks[b]! & masks[c]! & masks[d]! & masks[e]! & masks[f]!;
    const some2 =
      masks[a + 1]! & masks[b + 1]! & masks[c + 1]! & masks[d + 1]! & masks[e + 1]! & masks[f + 1]!;
    const some3 =
      masks[a + 2]! & masks[b + 2]! & masks[c + 2]! & masks[d + 2]! & masks[e + 2]! & masks[f + 2]!;
    const some4 =
      masks[a + 3]! & masks[b + 3]! & masks[c + 3]! & masks[d + 3]! & masks[e + 3]! & masks[f + 3]!;
    possible[i]! &= some1;
    possible[i + 1]! &= some2;
    possible[i + 2]! &= some3;
    possible[i + 3]! &= some4;
  }
}

/** Sum of the leaves that are left. Four sums, because each addition waits for the one before it. */
function sumOf({ table, valuesAt, trees }: Block, possible: Int32Array): number {
  const { values } = table;
  let [sum1, sum2, sum3, sum4] = [0, 0, 0, 0];
  for (let i = 0, at = valuesAt; i < trees; i += 4, at += 4 * MAX_LEAVES) {
    sum1 += values[at + Math.clz32(possible[i]!)]!;
    sum2 += values[at + MAX_LEAVES + Math.clz32(possible[i + 1]!)]!;
    sum3 += values[at + 2 * MAX_LEAVES + Math.clz32(possible[i + 2]!)]!;
    sum4 += values[at + 3 * MAX_LEAVES + Math.clz32(possible[i + 3]!)]!;
  }
  return sum1 + sum2 + (sum3 + sum4);
}

function mostLeaves({ roots, feature }: FlatTrees): number {
  let most = 0;
  for (let tree = 0; tree < roots.length - 1; tree++) {
    const leaves = feature.subarray(roots[tree]!, roots[tree + 1]!).filter((each) => each < 0).length;
    most = Math.max(most, leaves);
  }
  return most;
}

function tableOf(flat: FlatTrees, lanes: readonly Lane[]): Table {
  const trees = flat.roots.length - 1;
  const starts = new Int32Array(lanes.length + 1).fill(1);
  lanes.forEach(({ bins }, i) => (starts[i + 1] = starts[i]! + bins));
  const blocks = Math.ceil(trees / BLOCK) * BLOCK;
  const masks = new Int32Array(blocks * starts[lanes.length]!).fill(-1);
  const table = { lanes, trees, starts, masks, values: new Float64Array(blocks * MAX_LEAVES) };
  for (let tree = 0; tree < trees; tree++) fill(table, { flat, tree }, { node: flat.roots[tree]!, next: 0 });
  return table;
}

/** Numbers the leaves below a node from `next` on and strikes out what each decision rules out; answers the next number. */
function fill(
  table: Table,
  source: { flat: FlatTrees; tree: number },
  { node, next }: { node: number; next: number },
): number {
  const { flat, tree } = source;
  if (flat.feature[node]! < 0) {
    table.values[tree * MAX_LEAVES + next] = flat.value[node]!;
    return next + 1;
  }
  const middle = fill(table, source, { node: flat.left[node]!, next });
  const end = fill(table, source, { node: flat.right[node]!, next: middle });
  const [lefts, rights] = [leafBits(next, middle), leafBits(middle, end)];
  strikeOut(table, tree, {
    feature: flat.feature[node]!,
    bitsFor: (value) => (goesLeft(flat, node, value) ? rights : lefts),
  });
  return end;
}

interface Decision {
  readonly feature: number;
  /** Leaves that a value of the feature rules out. */
  bitsFor(value: number): number;
}

function strikeOut(table: Table, tree: number, { feature, bitsFor }: Decision): void {
  const index = table.lanes.findIndex(({ parts }) => parts.some((part) => part.feature === feature));
  const lane = table.lanes[index]!;
  const part = lane.parts.find((each) => each.feature === feature)!;
  const first = (tree >> BLOCK_BITS) * binsIn(table) + table.starts[index]!;
  for (let bin = 0; bin < lane.bins; bin++) {
    const place = ((first + bin) << BLOCK_BITS) + (tree % BLOCK);
    table.masks[place]! &= ~bitsFor(sampleOf(lane, bin, part));
  }
}

/** The bits of the leaves `from` to `to` − 1; there are 32 at most. */
function leafBits(from: number, to: number): number {
  const fromOn = (leaf: number) => (leaf > 31 ? 0 : -1 >>> leaf);
  return fromOn(from) & ~fromOn(to);
}
