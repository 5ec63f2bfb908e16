import fc from 'fast-check';
import { joinCsv, splitCsv } from './csv.js';

describe('CSV', () => {
  it('splits what it joined', () => {
    const field = fc.oneof(fc.constantFrom('', ',', '"', 'a"b,c', '""'), fc.stringMatching(/^[^\r\n]*$/));
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 6 }), (fields) => {
        expect(splitCsv(joinCsv(fields))).toEqual(fields);
      }),
    );
  });
});
