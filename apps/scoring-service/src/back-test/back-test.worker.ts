import { MarketModelValuer, backTest, fitMarketModel } from '@rover/scoring';
import type { ListingFacts, Samples, Valuer } from '@rover/scoring';
import { splitMarket } from '../market/market-split.js';
import { answerOrder } from '../models/threads/answer-order.js';
import type { BackTestFindings, BackTestOrder } from './back-test-order.js';

const TOPS = [10, 50, 100, 500];
const GOOD_MARGIN = 0.1;

answerOrder<BackTestOrder, BackTestFindings>({ run });

function run({ portions, since }: BackTestOrder): BackTestFindings {
  const listings = portions.flatMap((text) => JSON.parse(text) as ListingFacts[]);
  const fit = (samples: Samples) => fitAsServed(samples, since);
  const { tops, ...found } = backTest(listings, { since, fit, tops: TOPS, goodMargin: GOOD_MARGIN });
  return { ...toWire(found), goodMargin: GOOD_MARGIN, tops: tops.map(toWire) };
}

/** As the models that serve are fitted. */
function fitAsServed({ columns, rows }: Samples, asOf: number): Valuer {
  const { askingPrice } = columns.numbers;
  const priced = Uint32Array.from({ length: rows }, (_, row) => row).filter((row) => askingPrice[row]! > 0);
  return new MarketModelValuer(fitMarketModel(splitMarket(columns, priced), { asOf }));
}

/** JSON has no word for the mean of nothing. */
const toWire = <T extends object>(figures: T): { [K in keyof T]: T[K] } =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number.isNaN(value) ? null : (value as unknown)]),
  ) as T;
