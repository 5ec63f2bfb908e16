import { aListing } from '../../test/a-listing.js';
import { factsOf, isNews, patched, restated } from './listing-change.js';

const NOW = '2026-11-22T12:00:00.000Z';

describe('a listing', () => {
  it('is new at version 1 and in stock', () => {
    const after = restated(undefined, factsOf(aListing()), NOW);
    expect(after).toMatchObject({ version: 1, status: 'inStock', createdAt: NOW, updatedAt: NOW });
    expect(isNews({ after })).toBe(true);
  });

  it('stays as it is when a source says the same again', () => {
    const before = aListing({ version: 3 });
    expect(restated(before, factsOf(before), NOW)).toBe(before);
    expect(isNews({ before, after: before })).toBe(false);
  });

  it('keeps the state of the stock when a source states other facts', () => {
    const before = aListing({ version: 3, status: 'sold', colour: 'red' });
    const { colour: _, ...facts } = factsOf(before);
    const after = restated(before, { ...facts, askingPrice: 1 }, NOW);
    expect(after).toMatchObject({ version: 4, status: 'sold', askingPrice: 1, createdAt: before.createdAt });
    expect(after).not.toHaveProperty('colour');
  });

  it('is changed by a patch that says something new, and by no other', () => {
    const before = aListing({ askingPrice: 10_000_00 });
    expect(patched(before, { askingPrice: 10_000_00 }, NOW)).toBe(before);
    expect(patched(before, { askingPrice: 9_000_00 }, NOW)).toMatchObject({
      askingPrice: 9_000_00,
      version: 2,
    });
  });
});
