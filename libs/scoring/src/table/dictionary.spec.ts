import { Dictionary } from './dictionary.js';

describe('Dictionary', () => {
  it('gives texts back as they were written', () => {
    const dictionary = new Dictionary();
    const texts = ['Ford', 'FORD', ' ford', '', 'Škoda', undefined];
    expect(texts.map((text) => dictionary.decode(dictionary.encode(text)))).toEqual(texts);
  });

  it('finds every spelling of a text, and nothing for one that it does not know', () => {
    const dictionary = new Dictionary();
    const [ford, bmw, upper] = ['Ford', 'BMW', 'FORD '].map((text) => dictionary.encode(text));
    const mask = dictionary.mask(['ford', 'nobody']);
    expect([mask[ford!], mask[bmw!], mask[upper!], mask[0]]).toEqual([1, 0, 1, 0]);
    expect([...dictionary.mask(['nobody'])]).toEqual([0, 0, 0, 0]);
  });

  it('does not take a text for what every object inherits', () => {
    const dictionary = new Dictionary();
    dictionary.encode('Ford');
    expect(dictionary.mask(['constructor', '__proto__']).includes(1)).toBe(false);
  });
});
