import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLine } from './csv.js';

describe('a line of CSV', () => {
  it('is read as it was written', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.string().map((text) => `x${text}`),
          { minLength: 1 },
        ),
        (cells) => {
          expect(parse(csvLine(cells), { record_delimiter: '\r\n' })).toEqual([cells]);
        },
      ),
    ));

  it('has nothing that a spreadsheet would run, and leaves numbers alone', () => {
    expect(csvLine(['=1+1', '@x', '-cmd', -5, 1.5, null, undefined, true])).toBe(
      "'=1+1,'@x,'-cmd,-5,1.5,,,true\r\n",
    );
  });
});
