import type { LogLinearModel } from './log-linear-model.js';
import type { TreeMarket } from './trees/tree-market.js';

/**
 * A model of market values; plain JSON. Trees stand beside the log-linear model and not in its place: it values markets
 * that are too small for trees, and a service of a version that knows no trees serves it for all of them.
 */
export interface MarketModel extends Omit<LogLinearModel, 'kind'> {
  /** `trees` when some market has them. */
  readonly kind: 'logLinear' | 'trees';
  /** By market: those that trees value better. */
  readonly trees?: Readonly<Record<string, TreeMarket>>;
}
