import type { ImportOptions } from '@rover/contracts';
import { planImport } from './import-plan.js';

const options = (given: Partial<ImportOptions> = {}): ImportOptions => ({ map: {}, constants: {}, ...given });
const csv = (columns: string[], given?: Partial<ImportOptions>) =>
  planImport({ format: 'csv', columns, options: options(given) });
const problems = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    return (error as { errors: { path: string }[] }).errors.map(({ path }) => path);
  }
  return [];
};

describe('planImport', () => {
  it('recognises columns by what people call them', () => {
    const plan = csv([
      'Brand',
      'Model',
      ' Model Year ',
      'List-Price',
      'Mileage',
      'gear box',
      'engineSize',
      'tax',
    ]);
    expect(plan.columns).toEqual([
      'make',
      'model',
      'modelYear',
      'askingPrice',
      'odometer',
      'transmission',
      'displacementL',
      null,
    ]);
    expect(plan.odometerUnit).toBe('mi');
  });

  it('lets the column that is called as we call it win over another one', () => {
    expect(csv(['brand', 'price', 'make', 'model', 'year']).columns).toEqual([
      null,
      'askingPrice',
      'make',
      'model',
      'modelYear',
    ]);
    expect(csv(['make', 'brand', 'model', 'year', 'price']).columns[1]).toBeNull();
  });

  it('follows the caller, who may name a field as they like', () => {
    const plan = csv(['make', 'model', 'year', 'price', 'Angebot'], {
      map: { price: 'Angebot' },
      odometerUnit: 'km',
    });
    expect(plan.columns).toEqual(['make', 'model', 'modelYear', null, 'askingPrice']);
    expect(plan.odometerUnit).toBe('km');
  });

  it('takes constants for absent columns', () => {
    const plan = csv(['model', 'year', 'price'], { constants: { brand: 'Ford', dealer: 'd-1' } });
    expect(plan.constants).toEqual({ make: 'Ford', sellerId: 'd-1' });
  });

  it('names all that is wrong with a header', () => {
    expect(
      problems(() =>
        csv(['make', 'colour'], {
          currency: 'XQZ',
          map: { wings: 'x', price: 'Preis' },
          constants: { wheels: '4' },
        }),
      ),
    ).toEqual(['map.wings', 'wheels', 'currency', 'map.askingPrice', 'model', 'modelYear', 'askingPrice']);
  });

  it('judges no NDJSON file by its first record', () => {
    expect(() => planImport({ format: 'ndjson', columns: ['a'], options: options() })).not.toThrow();
  });
});
