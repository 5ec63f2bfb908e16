import fc from 'fast-check';
import { allOf, oneOf, raw, sql } from './fragment.js';

describe('SQL fragments', () => {
  it('number their parameters through, however they are nested', () => {
    const inner = allOf([sql`make = ${'Ford'}`, sql`year BETWEEN ${2000} AND ${2010}`]);
    expect(sql`SELECT ${raw('id')} FROM car WHERE ${inner} LIMIT ${5}`.render()).toEqual({
      text: 'SELECT id FROM car WHERE ((make = $1) AND (year BETWEEN $2 AND $3)) LIMIT $4',
      values: ['Ford', 2000, 2010, 5],
    });
  });

  it('stay one condition beside others', () => {
    const either = oneOf([sql`a = ${1}`, sql`b = ${2}`]);
    expect(sql`id = ${0} AND ${either}`.render().text).toBe('id = $1 AND ((a = $2) OR (b = $3))');
    expect(sql`NOT ${allOf([raw('a'), raw('b')])}`.render().text).toBe('NOT ((a) AND (b))');
  });

  it('say what no condition means', () => {
    expect([allOf([]).render().text, oneOf([]).render().text]).toEqual(['true', 'false']);
  });

  it('never let a value into the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (values) => {
        const rendered = oneOf(values.map((value) => sql`x = ${value}`)).render();
        expect(rendered.values).toEqual(values);
        expect(rendered.text).toMatch(/^\(\(x = \$\d+\)( OR \(x = \$\d+\))*\)$/);
      }),
    );
  });
});
