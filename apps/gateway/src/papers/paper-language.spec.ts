import fc from 'fast-check';
import { paperLanguages } from '@rover/contracts';
import { paperLanguageOf } from './paper-language.js';

describe('the language of a paper', () => {
  it.each([
    [undefined, 'en'],
    ['de', 'de'],
    ['pl, de-AT;q=0.7, fr;q=0.9, en;q=0.1', 'fr'],
    ['it, *;q=0.1', 'en'],
    ['fr;q=0, es;q=0.3', 'es'],
    ['ES-mx', 'es'],
  ])('is what %s likes best: %s', (header, language) => expect(paperLanguageOf(header)).toBe(language));

  it('is one of them, whatever is asked for', () =>
    fc.assert(fc.property(fc.string(), (text) => paperLanguages.includes(paperLanguageOf(text)))));
});
