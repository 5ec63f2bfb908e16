import { MIN_MARKET_SIZE } from '@rover/scoring';
import type { PairedComparison } from '@rover/scoring';
import type { Decision } from '../models/trainer.js';
import type { MarketShare } from './market-split.js';

type Markets = Readonly<Record<string, MarketShare>>;

/** What a decision rests on. */
export interface Evidence {
  /** What the candidate was fitted on. */
  readonly markets: Markets;
  /** What the champion was fitted on; undefined when there is no champion. */
  readonly served?: Markets;
  readonly overChampion: PairedComparison | null;
  readonly overBaseline: PairedComparison | null;
}

/** A difference to the baseline that nobody would notice, in |ln(estimate / price)|: half a percent. */
const NOTICED = 0.005;

/** A market too small to hold anything out is served anew when it has grown by this share. */
const GROWN = 1.25;

/**
 * Whether a candidate is to serve: when it is better than the champion by more than noise on rows that neither has
 * seen (paired t-interval, see `comparePaired`). Where there is no such evidence, the newer stock wins: a market that
 * the champion does not know, or was fitted on whole, and a small one that has grown. What is worse than the baseline
 * never serves.
 */
export function decide({ markets, served, overChampion, overBaseline }: Evidence): Decision {
  if (overBaseline?.verdict === 'worse' && overBaseline.meanDifference > NOTICED) {
    return { status: 'failed', reason: 'worseThanBaseline' };
  }
  if (!served) return { status: 'champion', reason: 'first' };
  if (overChampion?.verdict === 'better') return { status: 'champion', reason: 'betterThanChampion' };
  if (overChampion?.verdict === 'worse') return { status: 'candidate', reason: 'worseThanChampion' };
  const isNews = Object.entries(markets).some(([market, share]) => isUnknown(share, served[market]));
  return isNews
    ? { status: 'champion', reason: 'marketNewOrGrown' }
    : { status: 'candidate', reason: 'withinNoise' };
}

function isUnknown({ rows, heldOut }: MarketShare, served: MarketShare | undefined): boolean {
  if (rows < MIN_MARKET_SIZE) return false;
  if (!served || served.rows < MIN_MARKET_SIZE) return true;
  return heldOut > 0 ? served.heldOut === 0 : rows >= served.rows * GROWN;
}
