import type { ModelMetrics } from '@rover/contracts';
import { HELD_OUT_ONE_IN, MarketModelValuer, fitMarketModel, unpackColumns } from '@rover/scoring';
import type { LogLinearModel, MarketModel, PackedColumns } from '@rover/scoring';
import type { TrainedModel } from '../models/trainer.js';
import { splitMarket } from './market-split.js';
import type { MarketShare } from './market-split.js';
import { decide } from './value-decision.js';
import { judgeValues } from './value-judgement.js';
import type { ServingValuer } from './value-judgement.js';

export type Markets = Readonly<Record<string, MarketShare>>;

/** A version as a training knows it. */
export interface KnownModel {
  readonly version: number;
  readonly parameters: Record<string, unknown>;
  readonly body: object;
}

/** What a training is given; travels to a thread. */
export interface TrainingOrder {
  readonly want: 'training';
  /** Rows with a price. */
  readonly listings: PackedColumns;
  /** Epoch milliseconds. */
  readonly asOf: number;
  /** What a candidate has to beat. */
  readonly champion?: KnownModel;
}

/** Sizes of the markets that a version was trained on; none for those that are older than the registry. */
export const marketsOf = (parameters: Record<string, unknown>): Markets =>
  (parameters['markets'] as Markets | undefined) ?? {};

/** Fits market values on one part of the listings, and judges them by the other. */
export function trainMarketValues(
  { listings, asOf, champion }: TrainingOrder,
  onProgress: (share: number) => void,
): TrainedModel {
  const columns = unpackColumns(listings);
  const split = splitMarket(
    columns,
    Uint32Array.from({ length: listings.rows }, (_, row) => row),
  );
  onProgress(0.1);
  const body = fitMarketModel(split, { asOf, onProgress: (share) => onProgress(0.1 + 0.8 * share) });
  const { markets, window } = split;
  const judgement = judgeValues(split, new MarketModelValuer(body), champion && servingOf(champion));
  const served = champion && servedMarkets(champion);
  return {
    algorithm: body.kind,
    window,
    parameters: { asOfYear: body.asOfYear, heldOutOneIn: HELD_OUT_ONE_IN, markets, ...treesOf(body) },
    metrics: judgement.metrics satisfies ModelMetrics,
    decision: decide({ markets, served, ...judgement }),
    champion: champion?.version,
    body,
  };
}

/** Which markets trees value, by what, and whether they know the month. */
function treesOf({ trees = {} }: MarketModel): Record<string, unknown> {
  const markets = Object.entries(trees).map(([market, { n, folds, features }]) => {
    const names = features.map(({ name }) => name);
    return [market, { rows: n, folds: folds.length, features: names, seasonal: names.includes('month') }];
  });
  return markets.length > 0 ? { trees: Object.fromEntries(markets) as Record<string, unknown> } : {};
}

function servingOf(champion: KnownModel): ServingValuer {
  const markets = servedMarkets(champion);
  return {
    version: champion.version,
    valuer: new MarketModelValuer(champion.body as MarketModel),
    heldOutOf: (market) => (markets[market]?.heldOut ?? 0) > 0,
  };
}

/** What a champion older than the registry was fitted on stands in its body; nothing of it was held out. */
function servedMarkets({ parameters, body }: KnownModel): Markets {
  if (parameters['markets']) return marketsOf(parameters);
  const { markets } = body as LogLinearModel;
  return Object.fromEntries(
    Object.entries(markets).map(([market, { n }]) => [market, { rows: n, heldOut: 0 }]),
  );
}
