import { words as de } from './de/index.js';
import { en as first } from './en/index.js';
import { screens } from './en/screens.js';
import { words as es } from './es/index.js';
import { words as fr } from './fr/index.js';

const en = { ...first, ...screens };

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
])('the words in %s', (language, { refusals: _ofOthersAlone, ...words }) => {
  const texts = new Map(textsOf(words));
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  /** A text that depends on a count has each form of the language, those of English or not. */
  const formsOf = ([key, text]: [string, string]): [string, string][] =>
    key.endsWith('_other')
      ? forms.filter((form) => form !== 'one').map((form) => [key.replace(/other$/, form), text])
      : [[key, text]];

  it('have every text, with the same blanks to fill', () => {
    const wanted = textsOf(en).flatMap(formsOf);
    const wrong = wanted.filter(
      ([key, text]) => blanksOf(texts.get(key) ?? '').join() !== blanksOf(text).join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
    expect([...texts.keys()].sort()).toEqual(wanted.map(([key]) => key).sort());
  });

  it('are not English', () => {
    const same = textsOf(en).filter(
      ([key, text]) => texts.get(key) === text && /[a-z]{4}/.test(text.replaceAll(/\{\{.*?\}\}/g, '')),
    );
    expect(same.length / texts.size).toBeLessThan(0.08);
  });
});
