import { recommendations } from '../../words/en/recommendations.js';
import { phraseOf } from './phrase.js';

describe('the phrase of a reason', () => {
  it('fits what is known', () => {
    expect(phraseOf({ code: 'season', params: { percent: -12 } })).toEqual({
      key: 'season_worse',
      blanks: { percent: 12 },
    });
    expect(phraseOf({ code: 'similarPeople', params: { liked: 'Ford Kuga' } }).key).toBe(
      'similarPeople_known',
    );
    expect(phraseOf({ code: 'similarPeople' }).key).toBe('similarPeople_same');
    expect(phraseOf({ code: 'trending', params: { orders: 3 } }).blanks).toMatchObject({ count: 3 });
    expect(phraseOf({ code: 'madeTomorrow' })).toEqual({ key: 'madeTomorrow', blanks: {} });
  });

  it('has words, whatever is known', () => {
    const reasons = [
      ...[-1, 0, 1].map((percent) => ({ code: 'season', params: { percent } })),
      ...[{}, { liked: 'a' }].map((params) => ({ code: 'similarPeople', params })),
      ...[{ traits: [] }, { like: 'a', traits: ['price'] }].map((params) => ({
        code: 'similarVehicle',
        params,
      })),
      ...[[], ['price']].map((met) => ({ code: 'yourTaste', params: { met } })),
      ...['nothingInStock', 'nothingKnown'].map((code) => ({ code })),
    ];
    for (const reason of reasons)
      expect(Object.keys(recommendations.reasons)).toContain(phraseOf(reason).key);
  });
});
