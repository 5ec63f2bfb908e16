import fc from 'fast-check';
import { vehicleSources } from '@rover/contracts';
import type { VehicleSource } from '@rover/contracts';
import { applyStatement, mergeKnown, outranks } from './provenance.js';
import type { Statement } from './provenance.js';

const NOBODY = { facts: {}, provenance: {} };
const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString();
const says = (source: VehicleSource, n: number, facts: Statement['facts']): Statement => ({
  source,
  time: day(n),
  confidence: 1,
  facts,
});
const after = (...statements: Statement[]) =>
  statements.reduce<Pick<ReturnType<typeof applyStatement>, 'facts' | 'provenance'>>(applyStatement, NOBODY);

describe('what is known of a vehicle', () => {
  it('believes the better source, whenever it spoke', () => {
    const known = after(says('person', 1, { colour: 'Red' }), says('oem', 9, { colour: 'Blue', trim: 'GT' }));
    expect(known.facts).toEqual({ colour: 'Red', trim: 'GT' });
    expect(known.provenance.colour).toEqual({ source: 'person', time: day(1), confidence: 1 });
  });

  it('believes the newer word of equal sources', () => {
    const [old, recent] = [says('oem', 1, { colour: 'Red' }), says('oem', 2, { colour: 'Blue' })];
    expect(after(old, recent).facts.colour).toBe('Blue');
    expect(after(recent, old).facts.colour).toBe('Blue');
  });

  it('believes the newest word of what moves, whoever says it', () => {
    const known = after(says('person', 1, { odometer: 5_000 }), says('obd', 2, { odometer: 9_000 }));
    expect(known.facts.odometer).toBe(9_000);
  });

  it('says what was not believed', () => {
    const known = after(says('document', 5, { make: 'Ford' }));
    expect(applyStatement(known, says('vinDecode', 6, { make: 'Mazda' }))).toMatchObject({
      changes: [],
      outranked: [{ field: 'make', value: 'Mazda' }],
      isNews: false,
    });
  });

  it('takes a value away, and lets no worse source bring it back', () => {
    const known = after(says('document', 1, { trim: 'GT' }), says('person', 2, { trim: null }));
    expect(known.facts).toEqual({});
    expect(
      after(
        ...[says('document', 1, { trim: 'GT' }), says('person', 2, { trim: null })],
        says('oem', 3, { trim: 'GT' }),
      ).facts,
    ).toEqual({});
  });

  it('is no news when the same is said again, and is when a better source confirms it', () => {
    const known = after(says('oem', 1, { features: ['ABS'] }));
    expect(applyStatement(known, says('oem', 2, { features: ['ABS'] })).isNews).toBe(false);
    const confirmed = applyStatement(known, says('person', 2, { features: ['ABS'] }));
    expect(confirmed).toMatchObject({ isNews: true, changes: [] });
    expect(confirmed.provenance.features?.source).toBe('person');
  });

  it('merges two records by the better word of each field', () => {
    const one = after(says('oem', 3, { make: 'Ford', colour: 'Red' }));
    const other = after(
      says('person', 1, { colour: 'Blue', plate: 'AB 1' }),
      says('vinDecode', 9, { make: 'Mazda' }),
    );
    const merged = mergeKnown(one, other);
    expect(merged.facts).toEqual({ make: 'Ford', colour: 'Blue', plate: 'AB 1' });
    expect(merged.outranked).toEqual([{ field: 'make', value: 'Mazda' }]);
  });

  it('comes to the same in any order when no two words are equally good', () => {
    const statement = fc.record({
      source: fc.constantFrom(...vehicleSources),
      day: fc.integer({ min: 1, max: 400 }),
      odometer: fc.nat(9),
    });
    const words = fc.uniqueArray(statement, { selector: ({ day: on }) => on, minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        words.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const facts = (list: typeof all) =>
            after(
              ...list.map(({ source, day: on, odometer }) =>
                says(source, on, { odometer, colour: `c${on}` }),
              ),
            ).facts;
          expect(facts(shuffled)).toEqual(facts(all));
        },
      ),
    );
  });

  it('knows of two words at least one that counts', () => {
    const word = fc.record({
      source: fc.constantFrom(...vehicleSources),
      time: fc.integer({ min: 1, max: 9 }).map(day),
      confidence: fc.constant(1),
    });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(outranks('make', one, other) || outranks('make', other, one)).toBe(true);
      }),
    );
  });
});
