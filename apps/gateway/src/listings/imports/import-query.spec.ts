import { readImportQuery } from './import-query.js';

describe('readImportQuery', () => {
  it('tells columns, units and constants apart', () => {
    expect(
      readImportQuery({ currency: 'GBP', odometerUnit: 'mi', make: 'Ford', 'map.askingPrice': 'Price' }),
    ).toEqual({
      currency: 'GBP',
      odometerUnit: 'mi',
      map: { askingPrice: 'Price' },
      constants: { make: 'Ford' },
    });
  });

  it.each([
    { color: 'red' },
    { 'map.id': 'x' },
    { make: ['Ford', 'VW'] },
    { make: '' },
    { currency: 'pounds' },
    { __proto__x: '1' },
  ])('refuses %j', (query) => {
    expect(() => readImportQuery(query)).toThrow();
  });
});
