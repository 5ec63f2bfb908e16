import type { ExplainedDeal } from '@rover/client';
import { formatsOf } from '../../settings/formats.js';
import { words as de } from '../../words/de/index.js';
import { words as es } from '../../words/es/index.js';
import { words as fr } from '../../words/fr/index.js';
import { Texts } from '../../words/texts.js';
import type { Speech } from '../../words/speech.js';
import { scoreText } from './score-text.js';

const names = ['arbitrage', 'roi', 'risk', 'preference', 'market'];
const params = { age: 10, mileage: 20, condition: 15, distancePerYear: 16_000_000 };
const scoreOf = (name: string) => ({
  ...{ name, label: name, score: 50, weight: 0.2, points: 10 },
  ...{ text: 'as the platform says it', ...(name === 'risk' && { params }) },
});
const deal = (more: object = {}): ExplainedDeal =>
  ({
    ...{ listing: { condition: 'fair' }, margin: 0.25, scores: { preference: 70 } },
    demand: { basis: 'market', units: 3, views: 12.4, saves: 2, sales: 1 },
    ...more,
  }) as unknown as ExplainedDeal;

function speechIn(language: 'de' | 'fr' | 'es', words: object): Speech {
  const texts = new Texts();
  texts.add(language, words);
  return { t: texts.in(language), language, formats: formatsOf({ language, distance: 'km' }) };
}

describe('how a score came about', () => {
  const speech = speechIn('de', de);

  it('is said in the language of the reader', () => {
    expect(scoreText(deal(), scoreOf('arbitrage'), speech)).toMatch(
      /^Der Marktwert liegt 25.% über dem Preis\.$/,
    );
    expect(scoreText(deal({ margin: -0.25 }), scoreOf('arbitrage'), speech)).toMatch(/25.% unter dem Preis/);
    expect(scoreText(deal(), scoreOf('risk'), speech)).toBe(
      'Höher ist sicherer: 100 weniger 10 für das Alter, 20 für 16.000 km im Jahr und 15 für den Zustand (mäßig).',
    );
  });

  it('is as the platform says it, where the console has no words or the platform tells too little', () => {
    expect(scoreText(deal(), scoreOf('charm'), speech)).toBe('as the platform says it');
    expect(scoreText(deal(), { ...scoreOf('risk'), params: undefined } as never, speech)).toBe(
      'as the platform says it',
    );
  });

  it.each([
    ['de', de],
    ['fr', fr],
    ['es', es],
  ] as const)('leaves nothing open in %s', (language, words) => {
    const unknown = deal({
      listing: {},
      margin: -0.1,
      scores: { preference: 50 },
      demand: { basis: 'unknown' },
    });
    for (const one of [deal(), unknown])
      for (const name of names)
        expect(scoreText(one, scoreOf(name), speechIn(language, words))).not.toMatch(
          /\{\{|deal\.|undefined|platform/,
        );
  });
});
