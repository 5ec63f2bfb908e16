import { ModelFormatError } from '../../errors.js';
import type { FeatureSchema } from '../../trees/binning/encode.js';
import { parseTreeModel } from '../../trees/model/parse-tree-model.js';
import type { TreeModel, TreeNodes } from '../../trees/model/tree-model.js';
import type { Loss } from '../../trees/parameters.js';

/**
 * Trees as JSON that is a few texts instead of a few hundred thousand numbers: it is parsed in a millisecond on the
 * thread that serves. Each text is base64 of numbers, little-endian, of all nodes of all trees one after the other.
 */
export interface PackedTrees {
  readonly loss: Loss;
  readonly base: number;
  /** Nodes of each tree, 16 bits. */
  readonly sizes: string;
  /** Place of the feature, 8 bits; −1 for a leaf. */
  readonly feature: string;
  /** 1 where what is missing goes left, 8 bits. */
  readonly missingLeft: string;
  /** Children by their place in the tree, 16 bits. */
  readonly left: string;
  readonly right: string;
  /** A leaf's value or a split's threshold, 64 bits. */
  readonly number: string;
  /** 32-bit floats. */
  readonly cover: string;
  /** For each node that splits a category, the feature's categories that go left: a bit each, lowest first, whole bytes. */
  readonly categories: string;
}

type Numbers = Uint8Array | Int8Array | Uint16Array | Float32Array | Float64Array;

const textOf = ({ buffer, byteOffset, byteLength }: Numbers): string =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString('base64');

/** The bytes of a text in a buffer of their own: a view of the pool would not be aligned. */
function bytesOf(text: string): ArrayBuffer {
  const bytes = Buffer.from(text, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** Packs trees; covers are rounded to 32-bit floats, everything else comes back as it was. */
export function packTrees({ loss, base, trees, features }: TreeModel): PackedTrees {
  const all = (name: 'feature' | 'missingLeft' | 'left' | 'right' | 'cover') =>
    trees.flatMap((tree) => tree[name]);
  const numbers = trees.flatMap(({ feature, value, threshold }) =>
    feature.map((each, node) => (each < 0 ? value[node]! : threshold[node]!)),
  );
  return {
    loss,
    base,
    sizes: textOf(Uint16Array.from(trees, ({ feature }) => feature.length)),
    feature: textOf(Int8Array.from(all('feature'))),
    missingLeft: textOf(Uint8Array.from(all('missingLeft'))),
    left: textOf(Uint16Array.from(all('left'))),
    right: textOf(Uint16Array.from(all('right'))),
    number: textOf(Float64Array.from(numbers)),
    cover: textOf(Float32Array.from(all('cover'))),
    categories: textOf(Uint8Array.from(trees.flatMap((tree) => setsOf(tree, features)))),
  };
}

/** Bytes that a set of a feature's categories takes; 0 for a number. */
const bytesFor = (feature: FeatureSchema | undefined): number =>
  feature?.kind === 'category' ? Math.ceil(feature.categories!.length / 8) : 0;

const setsOf = ({ feature, categories = {} }: TreeNodes, features: readonly FeatureSchema[]): number[] =>
  feature.flatMap((place, node) => {
    const bytes = new Array<number>(bytesFor(features[place])).fill(0);
    for (const left of categories[node] ?? []) bytes[left >> 3]! |= 1 << (left & 7);
    return bytes;
  });

function placesIn(bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let place = 0; place < bytes.length * 8; place++)
    if ((bytes[place >> 3]! >> (place & 7)) & 1) places.push(place);
  return places;
}

/** The trees again. Throws {@link ModelFormatError} where they are none that can be predicted with. */
export function unpackTrees(packed: PackedTrees, features: readonly FeatureSchema[]): TreeModel {
  const nodes = numbersOf(packed);
  const trees: TreeNodes[] = [];
  for (let from = 0, set = 0, tree = 0; tree < nodes.sizes.length; tree++) {
    const to = from + nodes.sizes[tree]!;
    const feature = Array.from(nodes.feature.subarray(from, to));
    const number = Array.from(nodes.number.subarray(from, to));
    const categories: Record<string, number[]> = {};
    feature.forEach((place, node) => {
      const bytes = bytesFor(features[place]);
      if (bytes === 0) return;
      categories[node] = placesIn(nodes.categories.subarray(set, set + bytes));
      set += bytes;
    });
    trees.push({
      feature,
      threshold: number.map((each, node) => (feature[node]! < 0 ? 0 : each)),
      missingLeft: Array.from(nodes.missingLeft.subarray(from, to)),
      left: Array.from(nodes.left.subarray(from, to)),
      right: Array.from(nodes.right.subarray(from, to)),
      value: number.map((each, node) => (feature[node]! < 0 ? each : 0)),
      cover: Array.from(nodes.cover.subarray(from, to)),
      categories,
    });
    from = to;
  }
  const { loss, base } = packed;
  return parseTreeModel({ format: 'rover.trees', formatVersion: 1, loss, base, features, trees });
}

function numbersOf(packed: PackedTrees) {
  try {
    return {
      sizes: new Uint16Array(bytesOf(packed.sizes)),
      feature: new Int8Array(bytesOf(packed.feature)),
      missingLeft: new Uint8Array(bytesOf(packed.missingLeft)),
      left: new Uint16Array(bytesOf(packed.left)),
      right: new Uint16Array(bytesOf(packed.right)),
      number: new Float64Array(bytesOf(packed.number)),
      cover: new Float32Array(bytesOf(packed.cover)),
      categories: new Uint8Array(bytesOf(packed.categories)),
    };
  } catch {
    throw new ModelFormatError('the trees are not packed as they should be');
  }
}
