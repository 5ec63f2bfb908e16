import type { FeatureSchema } from './binning/encode.js';
import { binRows } from './binning/binned-rows.js';
import type { FeatureBins } from './binning/feature-bins.js';
import { Booster } from './booster.js';
import { AloneSplitters } from './grow/alone-splitters.js';
import type { Ground } from './grow/ground.js';
import type { GrownTree } from './grow/grown-tree.js';
import type { Splitters } from './grow/splitters.js';
import { lossOf } from './losses/loss-of.js';
import type { LossFunction } from './losses/loss-function.js';
import { toNodes } from './model/to-nodes.js';
import type { TreeModel, TreeNodes } from './model/tree-model.js';
import { type TreeParameters, completeParameters } from './parameters.js';
import { type CheckedData, type TrainingData, checkData } from './training-data.js';

/** Threads that split leaves together; see `ThreadCrew`. */
export interface Crew {
  /** How many splits besides the one that is wanted they may have before them. */
  readonly ahead: number;
  /** Sets the threads to work on a ground until they are dismissed. */
  enlist(ground: Ground): Splitters & { dismiss(): void };
}

/** What a caller may want besides the model. */
export interface FitTreesOptions {
  /** Rows to stop early by; see `patience`. They are not learnt from. */
  readonly validation?: TrainingData;
  /** Threads beside this one. Default none. The model is the same, to the digit. */
  readonly crew?: Crew;
  /** Told after each round; fitting ends when it answers false. Losses are means of what is minimised. */
  readonly onRound?: (round: FitRound) => boolean | void;
}

export interface FitRound {
  /** Trees so far. */
  readonly trees: number;
  readonly validationLoss: number | undefined;
}

/**
 * Fits gradient-boosted trees (Friedman 2001; on histograms and leaf by leaf, Ke et al. 2017). Deterministic: the
 * same rows, parameters and seed give the same model, whatever the number of threads. Runs until it is done, so a
 * service calls it off its main thread. Throws {@link FitError} for data or parameters that make no sense.
 */
export function fitTrees(
  data: TrainingData,
  given: Partial<TreeParameters> = {},
  options: FitTreesOptions = {},
): TreeModel {
  const parameters = completeParameters(given);
  const loss = lossOf(parameters.loss);
  const { crew } = options;
  const threads = { shared: crew !== undefined, ahead: crew?.ahead ?? 0 };
  const booster = new Booster(checkData(data, loss), loss, parameters, threads);
  const watch = options.validation && new Watch(checkData(options.validation, loss), loss, booster);
  const enlisted = crew?.enlist(booster.ground);
  booster.use(enlisted ?? new AloneSplitters(booster.ground));
  try {
    const trees = rounds(booster, parameters, { watch, onRound: options.onRound });
    return modelOf(booster, parameters, trees);
  } finally {
    enlisted?.dismiss();
  }
}

interface Rounds {
  readonly watch: Watch | undefined;
  readonly onRound: FitTreesOptions['onRound'];
}

function rounds(booster: Booster, parameters: TreeParameters, { watch, onRound }: Rounds): TreeNodes[] {
  const trees: TreeNodes[] = [];
  while (trees.length < parameters.trees) {
    const tree = booster.boost();
    trees.push(toNodes(tree, booster.features));
    const validationLoss = watch?.see(tree, trees.length);
    if (onRound?.({ trees: trees.length, validationLoss }) === false) break;
    if (watch && trees.length - watch.bestTrees >= parameters.patience) break;
  }
  return watch ? trees.slice(0, watch.bestTrees) : trees;
}

/** Follows the loss on rows that are not learnt from. */
class Watch {
  bestTrees = 0;
  private best = Infinity;
  private readonly scores: Float64Array;
  private readonly binned;

  constructor(
    private readonly data: CheckedData,
    private readonly loss: LossFunction,
    booster: Booster,
  ) {
    this.binned = binRows(data.frame, booster.features);
    this.scores = new Float64Array(data.frame.rows).fill(booster.base);
  }

  /** Answers the loss with this tree, the `count`-th. */
  see(tree: GrownTree, count: number): number {
    tree.addTo(this.scores, this.binned);
    const loss = this.loss.mean({ ...this.data, scores: this.scores });
    if (loss < this.best) {
      this.best = loss;
      this.bestTrees = count;
    }
    return loss;
  }
}

function modelOf(booster: Booster, { loss }: TreeParameters, trees: TreeNodes[]): TreeModel {
  const features = booster.features.map(schemaOf);
  return { format: 'rover.trees', formatVersion: 1, loss, features, base: booster.base, trees };
}

const schemaOf = (bins: FeatureBins): FeatureSchema =>
  bins.kind === 'number'
    ? { name: bins.name, kind: 'number' }
    : { name: bins.name, kind: 'category', categories: bins.categories };
