import type { ExplainedDeal } from '@rover/client';
import { formatsOf } from '../../settings/formats.js';
import { words as de } from '../../words/de/index.js';
import { words as es } from '../../words/es/index.js';
import { words as fr } from '../../words/fr/index.js';
import { en } from '../../words/en/index.js';
import { Texts, type Say } from '../../words/texts.js';
import type { Language } from '../../settings/settings.js';
import { summaryOf } from './summary.js';

const now = Date.parse('2026-11-28T12:00:00Z');
const deal = (more: object = {}): ExplainedDeal =>
  ({
    listing: {
      ...{ make: 'Ford', model: 'Kuga', modelYear: 2021, askingPrice: 1_200_000, currency: 'GBP' },
      updatedAt: '2026-11-01T09:00:00Z',
    },
    ...{ marketValue: 1_500_000, priceToMarket: 80, profit: 300_000, netProfit: -50_000 },
    ...{ scores: { overall: 81.5 }, rank: 3, confidence: 0.8, costs: { total: 350_000 } },
    ...{ daysInInventory: 1, expectedDaysToSell: 40, turnover: { basis: 'sales', observedSales: 2 } },
    ...{ comparables: { count: 4, medianPrice: 1_450_000 }, expiresAt: '2026-11-29T12:00:00Z' },
    ...more,
  }) as unknown as ExplainedDeal;

const bare = deal({
  rank: null,
  turnover: { basis: 'prior', observedSales: 0 },
  comparables: { count: 0, medianPrice: null },
  expiresAt: '2026-11-27T12:00:00Z',
});

describe('a deal in a few sentences', () => {
  it('tells price, profit, standing, time, others and until when', () => {
    const t = fixed('en', en);
    expect(summaryOf(deal(), t, formatsOf({ language: 'en', distance: 'mi', timeZone: 'UTC' }), now)).toEqual(
      [
        '2021 Ford Kuga for £12,000, 80% of its market value of £15,000.',
        'Profit before costs +£3,000; after expected costs of £3,500: -£500.',
        'It scores 81.5 of 100, place 3 on the market, with a confidence of 80%.',
        'On the market for 1 day; such a vehicle is expected to sell in 40 days, by 2 sales.',
        'Other Ford Kuga on offer: 4; the nearest ask £14,500 in the middle.',
        'Rely on this until Nov 29, 2026, 12:00 PM.',
      ],
    );
  });

  it.each([
    ['en', en],
    ['de', de],
    ['fr', fr],
    ['es', es],
  ] as const)('leaves nothing open in %s', (language, words) => {
    const formats = formatsOf({ language, distance: 'km' });
    for (const one of [deal(), bare, deal({ comparables: { count: 2, medianPrice: null } })])
      for (const sentence of summaryOf(one, fixed(language, words), formats, now)) {
        expect(sentence).not.toMatch(/\{\{|deal\.summary|undefined/);
      }
  });
});

function fixed(language: Language, words: object): Say {
  const texts = new Texts();
  texts.add(language, words);
  return texts.in(language);
}
