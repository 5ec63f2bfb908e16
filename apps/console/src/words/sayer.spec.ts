import { Sayer } from './sayer.js';

const sayer = new Sayer('de');
sayer.add({
  list: {
    title: 'Angebote',
    found_one: '{{count, number}} Angebot in {{place}}',
    found_other: '{{count, number}} Angebote in {{place}}',
  },
});

describe('a text', () => {
  it('is found by its key, in what was added first or later', () => {
    const both = new Sayer('de');
    both.add({ list: { title: 'Angebote' } });
    both.add({ map: { title: 'Karte' } });
    expect([both.say('list.title'), both.say('map.title')]).toEqual(['Angebote', 'Karte']);
  });

  it('has the form of its count, and numbers as the language writes them', () => {
    expect(sayer.say('list.found', { count: 1, place: 'Köln' })).toBe('1 Angebot in Köln');
    expect(sayer.say('list.found', { count: 1200, place: 'Köln' })).toBe('1.200 Angebote in Köln');
  });

  it('has its other form where the language has one that nobody wrote', () => {
    const french = new Sayer('fr');
    french.add({ found_one: '{{count}} véhicule', found_other: '{{count}} véhicules' });
    expect(french.say('found', { count: 1_000_000 })).toBe('1000000 véhicules');
  });

  it('shows what it is filled with as it is, and nothing for what is not known', () => {
    expect(sayer.say('list.found', { count: 2, place: '$& {{count}} <b>' })).toBe(
      '2 Angebote in $& {{count}} <b>',
    );
    expect(sayer.say('list.found', { count: 2, place: null })).toBe('2 Angebote in ');
  });

  it('is none for a key that has none, or that has several', () => {
    expect(['list', 'list.found', 'list.title.more', 'other'].map((key) => sayer.say(key))).toEqual(
      Array(4).fill(undefined),
    );
  });
});
