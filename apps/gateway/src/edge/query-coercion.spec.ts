import { dealsQuery } from '@rover/contracts';
import { compileSchema, RoverError } from '@rover/platform';
import fc from 'fast-check';
import { toSearch } from '../deals/deals-query.js';
import { queryCoercion } from './query-coercion.js';

const coerce = queryCoercion(dealsQuery);
const read = (query: Record<string, unknown>) => compileSchema(dealsQuery).parse(coerce(query));

describe('queryCoercion', () => {
  it('makes numbers, booleans and lists of texts', () => {
    const query = {
      maxPrice: '2000000',
      prioritizeRoi: 'true',
      preferredMakes: ['Ford,VW', 'Kia'],
      make: '12',
    };
    expect(read(query)).toEqual({
      maxPrice: 2_000_000,
      prioritizeRoi: true,
      preferredMakes: ['Ford', 'VW', 'Kia'],
      make: '12',
      limit: 20,
    });
  });

  it.each([
    { maxPrice: '0x10' },
    { maxPrice: '' },
    { maxPrice: 'NaN' },
    { maxPrice: 'Infinity' },
    { maxPrice: '1e999' },
    { maxPrice: '-1' },
    { maxPrice: '1.5' },
    { maxPrice: ['1', '2'] },
    { prioritizeRoi: 'yes' },
    { limit: '101' },
    { make: ['Ford', 'VW'] },
    { colour: 'red' },
    { riskTolerance: 'none' },
    { budgetRange: '1-2-3' },
  ])('lets %j be refused', (query) => {
    expect(() => read(query)).toThrow(expect.objectContaining({ status: 422 }) as Error);
  });

  it('answers a search or a finding for any query', () => {
    const names = fc.constantFrom(...Object.keys(dealsQuery.shape), 'x', '__proto__', 'constructor');
    const texts = fc.oneof(fc.string(), fc.constantFrom('1', 'true', '1-2', '-', '1e400', ','));
    const queries = fc.dictionary(names, fc.oneof(texts, fc.array(texts, { maxLength: 3 })));
    fc.assert(
      fc.property(queries, (query) => {
        try {
          expect(toSearch(read(query))).toHaveProperty('criteria');
        } catch (error) {
          expect(error).toBeInstanceOf(RoverError);
          expect((error as RoverError).status).toBe(422);
        }
      }),
    );
  });
});

describe('toSearch', () => {
  it('parts criteria from preferences', () => {
    expect(
      toSearch(read({ make: 'Ford', budgetRange: '500000-', preferredMakes: 'VW', limit: '5' })),
    ).toEqual({
      criteria: { make: 'Ford' },
      preferences: { preferredMakes: ['VW'], budgetRange: { min: 500_000 } },
      limit: 5,
    });
  });

  it('refuses a budget that ends below its beginning', () => {
    expect(() => toSearch(read({ budgetRange: '2-1' }))).toThrow(
      expect.objectContaining({ status: 422 }) as Error,
    );
  });
});
