import fc from 'fast-check';
import { likeness } from './likeness.js';

describe('likeness', () => {
  it.each([
    ['martha', 'marhta', 0.961],
    ['dixon', 'dicksonx', 0.813],
    ['dwayne', 'duane', 0.84],
    ['abc', 'xyz', 0],
    ['', 'abc', 0],
  ])('of %s and %s is as Winkler says', (a, b, expected) => expect(likeness(a, b)).toBeCloseTo(expected, 3));

  it('is the same from both sides, and 1 for the same alone', () => {
    const text = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', 'd') });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 12);
        expect(likeness(a, b) === 1).toBe(a === b);
      }),
    );
  });
});
