import type { ModelMetrics } from '@rover/contracts';
import { isHeldOut } from '@rover/scoring';
import type { PairedComparison } from '@rover/scoring';
import type { StoredModel } from './model.repository.js';
import { decideByPairs } from './paired-decision.js';
import type { DataWindow, TrainedModel } from './trainer.js';

/** What a thread fits on, what it judges by, and what serves now. */
export interface LearningOrder<Example, Model> {
  readonly examples: readonly Example[];
  readonly heldOut: readonly Example[];
  readonly champion?: Model;
}

/** Parts examples by whom they are of: all that is known of one is either learned from or judged by. */
export const holdOut = <Example>(
  all: readonly Example[],
  ownerOf: (example: Example) => string,
): Pick<LearningOrder<Example, never>, 'examples' | 'heldOut'> => ({
  examples: all.filter((example) => !isHeldOut(ownerOf(example))),
  heldOut: all.filter((example) => isHeldOut(ownerOf(example))),
});

/** How a candidate did on what was held out, beside what speaks while there is no model, and the model that serves. */
export interface Judgement {
  readonly rows: number;
  readonly own: Record<string, number>;
  readonly baseline: { readonly name: string; readonly figures: Record<string, number> };
  readonly champion?: Record<string, number>;
  readonly overBaseline: PairedComparison;
  readonly overChampion: PairedComparison | null;
}

/** What becomes of a candidate that was judged so, against the champion of then. */
export function judged(
  { rows, own, baseline, champion: figures, overBaseline, overChampion }: Judgement,
  champion: StoredModel | undefined,
): Pick<TrainedModel, 'metrics' | 'decision' | 'champion'> {
  const metrics: ModelMetrics = {
    rows,
    own,
    champion: champion && figures ? { version: champion.version, figures } : null,
    baseline,
    comparison: overChampion,
  };
  return { metrics, decision: decideByPairs({ overBaseline, overChampion }), champion: champion?.version };
}

/** When examples are of. */
export function windowOf(examples: readonly { readonly at: number }[]): DataWindow {
  let [from, to] = [Infinity, -Infinity];
  for (const { at } of examples) [from, to] = [Math.min(from, at), Math.max(to, at)];
  return { from, to, rows: examples.length };
}
