import * as fc from 'fast-check';
import { z } from 'zod';
import { collapseUnion } from './collapse-union.js';
import { compileSchema } from './compile-schema.js';

describe('collapseUnion', () => {
  it('makes one list of types of different simple ones', () => {
    const schema = {
      anyOf: [{ type: 'string', maxLength: 3 }, { type: 'integer', minimum: 1 }, { type: 'boolean' }],
    };
    collapseUnion(schema);
    expect(schema).toEqual({ type: ['string', 'integer', 'boolean'], maxLength: 3, minimum: 1 });
  });

  it.each([
    [[{ type: 'integer' }, { type: 'number', minimum: 1 }]],
    [
      [
        { type: 'string', maxLength: 1 },
        { type: 'string', pattern: 'x' },
      ],
    ],
    [[{ type: 'string' }, { type: 'object', properties: {} }]],
    [[{ type: 'string', enum: ['a'] }, { type: 'boolean' }]],
    [[{ const: 1 }, { type: 'boolean' }]],
  ])('leaves %j alone', (anyOf) => {
    const schema = { anyOf };
    collapseUnion(schema);
    expect(schema).toEqual({ anyOf });
  });

  it('accepts what zod accepts', () => {
    const schema = z.record(
      z.string().max(3),
      z.union([z.string().max(2), z.number().min(0), z.boolean(), z.null()]),
    );
    const { accepts } = compileSchema(schema);
    const values = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
      fc.constant([]),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ maxLength: 5 }), values),
        (value) => accepts(value) === schema.safeParse(value).success,
      ),
    );
  });
});
