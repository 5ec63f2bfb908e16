import { Display, table } from './display.js';
import { Tally } from './traffic/tally.js';

function someTallies(): Tally[] {
  const searches = new Tally('deal searches');
  for (let i = 0; i < 40; i++) searches.count('done');
  searches.took(4.26);
  const sales = new Tally('sales');
  sales.count('refused');
  sales.count('notThereYet');
  sales.lastRefusal = 'PATCH /api/v1/listings/x: 403';
  return [searches, sales];
}

describe('table', () => {
  it('lines figures up below their headings', () => {
    const [head, searches, sales] = table(someTallies(), 10).map((line) =>
      line.split(/\s{2,}/).map((cell) => cell.trim()),
    );
    expect(head!.slice(0, 3)).toEqual(['traffic', 'done', 'per s']);
    expect(searches).toEqual(['deal searches', '40', '4.0', '4.3', '4.3', '0', '0', '0']);
    expect(sales).toEqual(['sales', '0', '0.0', '–', '–', '1', '1', '0']);
  });
});

describe('Display', () => {
  it('ends with the figures and the reasons of refusals', () => {
    const written: string[] = [];
    const display = new Display({ write: (text) => written.push(text) }, someTallies(), 60);
    display.start();
    display.finish();
    expect(written.join('')).toMatch(
      /of traffic\n[^]*deal searches[^]*Last refusals:\nsales: PATCH .* 403\n$/,
    );
  });
});
