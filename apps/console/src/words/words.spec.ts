import { words as de } from './de/index.js';
import { en } from './en/index.js';
import { words as es } from './es/index.js';
import { words as fr } from './fr/index.js';

/** Every text by its key: `deals.columns.price`. */
const textsOf = (words: object, above = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[above + key, value]] : textsOf(value as object, `${above}${key}.`),
  );

const blanksOf = (text: string): string[] => (text.match(/\{\{\w+/g) ?? []).sort();

describe.each([
  ['de', de],
  ['fr', fr],
  ['es', es],
])('the words in %s', (_, words) => {
  const texts = new Map(textsOf(words));

  it('have every text, with the same blanks to fill', () => {
    const wrong = textsOf(en).filter(
      ([key, text]) => blanksOf(texts.get(key) ?? '').join() !== blanksOf(text).join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
    expect([...texts.keys()].sort()).toEqual(
      textsOf(en)
        .map(([key]) => key)
        .sort(),
    );
  });

  it('are not English', () => {
    const same = textsOf(en).filter(
      ([key, text]) => texts.get(key) === text && /[a-z]{4}/.test(text.replaceAll(/\{\{.*?\}\}/g, '')),
    );
    expect(same.length / texts.size).toBeLessThan(0.08);
  });
});
