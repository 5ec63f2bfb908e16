import { Texts } from './texts.js';

const texts = new Texts();
texts.add('en', { list: { title: 'Deals' }, onlyEnglish: 'Only here' });
texts.add('de', {
  list: {
    title: 'Angebote',
    found_one: '{{count, number}} Angebot in {{place}}',
    found_other: '{{count, number}} Angebote in {{place}}',
    context: 'Bei {{context}}',
  },
});

describe('a text', () => {
  it('is found by its key, in what was added first or later', () => {
    texts.add('de', { map: { title: 'Karte' } });
    expect(['list.title', 'map.title'].map((key) => texts.say('de', key))).toEqual(['Angebote', 'Karte']);
  });

  it('has the form of its count, and numbers as the language writes them', () => {
    expect(texts.say('de', 'list.found', { count: 1, place: 'Köln' })).toBe('1 Angebot in Köln');
    expect(texts.say('de', 'list.found', { count: 1200, place: 'Köln' })).toBe('1.200 Angebote in Köln');
  });

  it('shows what it is filled with as it is, whatever it is called, and nothing for what is not known', () => {
    expect(texts.say('de', 'list.found', { count: 2, place: '$& {{count}} <b>' })).toBe(
      '2 Angebote in $& {{count}} <b>',
    );
    expect(texts.say('de', 'list.found', { count: 2, place: null })).toBe('2 Angebote in ');
    expect(texts.say('de', 'list.context', { context: 'Regen' })).toBe('Bei Regen');
  });

  it('is said in English where the language lacks it, and otherwise as its key or as what is given', () => {
    expect(texts.say('de', 'onlyEnglish')).toBe('Only here');
    expect(texts.say('de', 'list.other')).toBe('list.other');
    expect(texts.say('de', 'list.other', {}, 'Something')).toBe('Something');
  });
});
