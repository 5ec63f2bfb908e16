import { Inject, Injectable } from '@nestjs/common';
import type { ModelKind } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { HELD_OUT_ONE_IN, LogLinearValuer, MIN_MARKET_SIZE, fitLogLinear } from '@rover/scoring';
import type { DealTable, LogLinearModel } from '@rover/scoring';
import { TooLittleDataError } from '../models/model.errors.js';
import type { StoredModel } from '../models/model.repository.js';
import type { TrainedModel, Trainer } from '../models/trainer.js';
import { splitMarket } from './market-split.js';
import type { MarketShare, MarketSplit } from './market-split.js';
import { decide } from './value-decision.js';
import { judgeValues } from './value-judgement.js';
import type { ServingValuer } from './value-judgement.js';

type Markets = Readonly<Record<string, MarketShare>>;

/** Sizes of the markets that a version was trained on; none for those that are older than the registry. */
export const marketsOf = (parameters: Record<string, unknown>): Markets =>
  (parameters['markets'] as Markets | undefined) ?? {};

/** On fewer rows than this a training is a matter of milliseconds, and a small market waits for its first values. */
const LARGE = 5_000;

/** Lets other work have its turn: the parts of a training are short, all of it in one piece is not. */
async function breathe({ window }: MarketSplit): Promise<void> {
  if (window.rows >= LARGE) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** Fits market values on the stock in memory, and judges them by the part of it that is held out. */
@Injectable()
export class MarketValueTrainer implements Trainer {
  readonly kind: ModelKind = 'marketValue';
  #table?: DealTable;

  #champion?: StoredModel;

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  get isReady(): boolean {
    return this.#table !== undefined;
  }

  /** The stock to train on, once all of it is there. */
  use(table: DealTable): void {
    this.#table = table;
  }

  /** What a candidate has to beat. Should another serve by the time it is stored, the registry notices. */
  compareWith(champion: StoredModel): void {
    this.#champion = champion;
  }

  async train(onProgress: (share: number) => void): Promise<TrainedModel> {
    const champion = this.#champion;
    const split = this.#split();
    onProgress(0.2);
    await breathe(split);
    const body = fitLogLinear(split.train, { asOf: this.clock.now() });
    onProgress(0.7);
    await breathe(split);
    const trained = judged(split, body, champion);
    onProgress(0.95);
    return trained;
  }

  /** @throws TooLittleDataError */
  #split(): MarketSplit {
    const split = this.#table && splitMarket(this.#table);
    if (!split || !Object.values(split.markets).some(({ rows }) => rows >= MIN_MARKET_SIZE)) {
      throw new TooLittleDataError(`No market has ${MIN_MARKET_SIZE} listings to fit on.`);
    }
    return split;
  }
}

function judged(split: MarketSplit, body: LogLinearModel, champion: StoredModel | undefined): TrainedModel {
  const { markets, window } = split;
  const judgement = judgeValues(split, new LogLinearValuer(body), champion && servingOf(champion));
  const served = champion && servedMarkets(champion);
  return {
    algorithm: body.kind,
    window,
    parameters: { asOfYear: body.asOfYear, heldOutOneIn: HELD_OUT_ONE_IN, markets },
    metrics: judgement.metrics,
    decision: decide({ markets, served, ...judgement }),
    champion: champion?.version,
    body,
  };
}

function servingOf(champion: StoredModel): ServingValuer {
  const markets = servedMarkets(champion);
  return {
    version: champion.version,
    valuer: new LogLinearValuer(champion.body as LogLinearModel),
    heldOutOf: (currency) => (markets[currency]?.heldOut ?? 0) > 0,
  };
}

/** What a champion older than the registry was fitted on stands in its body; nothing of it was held out. */
function servedMarkets({ parameters, body }: StoredModel): Markets {
  if (parameters['markets']) return marketsOf(parameters);
  const { markets } = body as LogLinearModel;
  return Object.fromEntries(
    Object.entries(markets).map(([currency, { n }]) => [currency, { rows: n, heldOut: 0 }]),
  );
}
