import * as fc from 'fast-check';
import { z } from 'zod';
import { ValidationError } from '../errors/common.errors.js';
import { compileSchema } from './compile-schema.js';
import { isPlain } from './plain-schema.js';

const listing = z.strictObject({
  id: z.uuid(),
  make: z
    .string()
    .min(1)
    .max(5)
    .regex(/^[^\u0000-\u001f\u007f]*$/),
  price: z.int().min(0),
  margin: z.number().optional(),
  seenAt: z.iso.datetime({ offset: true }),
  limit: z.int().min(1).max(100).default(20),
});
const body = z.strictObject({ listings: z.array(listing).min(1).max(3) });
const good = () => ({
  id: '0b0f6f5a-8a5e-4c5e-9d0a-1d8e9f3b2a10',
  make: 'Ford',
  price: 100,
  seenAt: '2026-01-31T10:00:00Z',
});
const findingsOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof ValidationError) return error.errors;
  }
  throw new Error('It was accepted');
};

describe('compileSchema', () => {
  const validator = compileSchema(body);

  it('gives the value with its defaults', () => {
    expect(validator.parse({ listings: [good()] }).listings[0]).toEqual({ ...good(), limit: 20 });
  });

  it('names each finding by its path', () => {
    const bad = { ...good(), price: '100', make: '', color: 'red' };
    expect(findingsOf(() => validator.parse({ listings: [good(), bad] }))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'listings.1.price' }),
        expect.objectContaining({ path: 'listings.1.make' }),
        { path: 'listings.1.color', message: 'unknown field' },
      ]),
    );
  });

  it.each([
    ['NaN', { margin: NaN }],
    ['an infinity', JSON.parse('{"margin":1e999}')],
    ['a minus infinity', { margin: -Infinity }],
    ['a fraction of a penny', { price: 1.5 }],
    ['more than is safe', { price: 2 ** 53 }],
    ['a day that is not', { seenAt: '2026-02-30T10:00:00Z' }],
    ['a line break', { make: 'a\r\nb' }],
  ])('refuses %s', (_what, change) => {
    expect(validator.accepts({ listings: [Object.assign(JSON.parse(JSON.stringify(good())), change)] })).toBe(
      false,
    );
  });

  it('refuses an own field called __proto__', () => {
    expect(validator.accepts(JSON.parse('{"listings":[],"__proto__":{"admin":true}}'))).toBe(false);
  });

  it('closes objects that their schema leaves open by omission, not those that are open on purpose', () => {
    expect(findingsOf(() => compileSchema(z.object({ a: z.string() })).parse({ a: 'x', b: 1 }))).toEqual([
      { path: 'b', message: 'unknown field' },
    ]);
    expect(compileSchema(z.looseObject({ a: z.string() })).accepts({ a: 'x', b: 1 })).toBe(true);
  });

  it('stops at a list that is too long, and looks at it no further', () => {
    const many = { listings: Array.from({ length: 100_000 }, () => 7) };
    expect(findingsOf(() => validator.parse(many))).toEqual([
      { path: 'listings', message: expect.stringContaining('more than 3') },
    ]);
  });

  it('turns the texts of a query into what the schema wants', () => {
    const query = compileSchema(
      z.strictObject({ limit: z.int().max(100).default(20), all: z.boolean().optional() }),
      { coerce: true },
    );
    expect(query.parse({ limit: '7', all: 'true' })).toEqual({ limit: 7, all: true });
    expect(query.parse({})).toEqual({ limit: 20 });
    expect(query.accepts({ limit: 'seven' })).toBe(false);
    expect(query.accepts({ limit: 'Infinity' })).toBe(false);
  });

  it('leaves transforms and refinements to zod', () => {
    const trimmed = z.strictObject({ name: z.string().trim().min(1) });
    const even = z.array(z.number().refine((n) => n % 2 === 0));
    expect(isPlain(body)).toBe(true);
    expect(
      [trimmed, even, z.string().transform(Number), z.coerce.number()].some((schema) => isPlain(schema)),
    ).toBe(false);
    expect(compileSchema(trimmed).parse({ name: ' Ann ' })).toEqual({ name: 'Ann' });
    expect(compileSchema(even).accepts([2, 3])).toBe(false);
  });

  it('compiles a schema once', () => {
    expect(compileSchema(body)).toBe(validator);
  });

  it('judges as zod does, whatever comes', () => {
    const field = fc.oneof(
      fc.jsonValue(),
      fc.double(),
      fc.constantFrom('Ford', 5, '2026-01-31T10:00:00+01:00', good().id, undefined),
    );
    const near = fc.record(
      { id: field, make: field, price: field, margin: field, seenAt: field, limit: field, other: field },
      { requiredKeys: [] },
    );
    const mixed = near.map((some) => ({ ...good(), ...some }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), mixed, near), (value) => {
        const expected = listing.safeParse(value).success;
        expect(compileSchema(listing).accepts(structuredClone(value))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
