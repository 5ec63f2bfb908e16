import fc from 'fast-check';
import { DAY_MS, decay } from '../time.js';
import { DEFAULT_EVENT_RULES, weightOf } from './event-rules.js';
import { DEFAULT_PROFILE_OPTIONS, type ProfileOptions } from './profile-options.js';
import { type ProfileEvent, UserProfile } from './user-profile.js';
import { UserProfiles } from './user-profiles.js';

const NOW = Date.UTC(2026, 10, 22, 12);
const profileWith = (options: Partial<ProfileOptions> = {}) =>
  new UserProfile({ ...DEFAULT_PROFILE_OPTIONS, ...options });
const view = (id: string, age = 0): ProfileEvent => ({
  action: 'VIEW_VEHICLE',
  time: NOW - age,
  subject: { id, group: `group of ${id}` },
});

describe('user profile', () => {
  it('fades as exponential decay says, whatever the order of events', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(ages, (days) => {
        const profile = profileWith({ fullStrength: 1_000 });
        for (const age of days) profile.record(view('a', age * DAY_MS), NOW);
        const direct = days.reduce((sum, age) => sum + decay(age, 30), 0);
        expect(profile.interestsAt(NOW)[0]!.weight).toBeCloseTo(direct, 9);
        expect(profile.groupsAt(NOW).get('group of a')).toBeCloseTo(direct / 1_000, 9);
        expect(profile.events).toBe(days.length);
      }),
    );
  });

  it('takes an event of the future, or of no time, for one of now', () => {
    const profile = profileWith();
    profile.record(view('a', -365 * DAY_MS), NOW);
    profile.record({ ...view('b'), time: Number.NaN }, NOW);
    expect(profile.interestsAt(NOW).map(({ weight }) => weight)).toEqual([1, 1]);
  });

  it('tells apart what it does not know and what says nothing', () => {
    const profile = profileWith();
    expect(profile.record({ ...view('a'), action: 'DANCE' }, NOW)).toBe('unknown');
    expect(profile.record({ ...view('a'), action: 'constructor' }, NOW)).toBe('unknown');
    expect(profile.record({ ...view('a'), subject: {} }, NOW)).toBe('empty');
    expect(profile.record({ action: 'VIEW_SELLER', time: NOW, subject: { id: 'a' } }, NOW)).toBe('empty');
    expect(profile.events).toBe(0);
    expect(profile.groupsAt(NOW).size).toBe(0);
  });

  it('takes back what was put away again, never below nothing', () => {
    const profile = profileWith();
    profile.record({ ...view('a'), action: 'ADD_TO_CART' }, NOW);
    profile.record({ ...view('a'), action: 'REMOVE_FROM_CART' }, NOW);
    profile.record({ ...view('b'), action: 'REMOVE_FROM_CART' }, NOW);
    expect(profile.size).toBe(0);
  });

  it('weighs a grade', () => {
    const rule = DEFAULT_EVENT_RULES['RATE_VEHICLE']!;
    expect([5, 4, 3, 1, 99, undefined].map((grade) => weightOf(rule, grade))).toEqual([2, 1, 0, -2, 2, 2]);
  });

  it('never shows again what was bought or dismissed', () => {
    const profile = profileWith({ maxExcluded: 2 });
    profile.record({ ...view('bought'), action: 'COMPLETE_PURCHASE' }, NOW);
    profile.exclude('dismissed');
    expect([profile.excluded.has('bought'), profile.excluded.has('dismissed')]).toEqual([true, true]);
    profile.exclude('third');
    expect(profile.excluded.has('bought')).toBe(false);
  });

  it('holds the strongest of 100,000 events, and no more than it may', () => {
    const profile = profileWith({ maxInterests: 50 });
    for (let i = 0; i < 20; i++) profile.record(view('favourite'), NOW);
    for (let i = 0; i < 100_000; i++) profile.record(view(`lst_${i}`, (i % 300) * DAY_MS), NOW);
    expect(profile.size).toBeLessThanOrEqual(100);
    expect(profile.events).toBe(100_020);
    expect(profile.interestsAt(NOW)[0]!.subject.id).toBe('favourite');
  });

  it('can be given other weights', () => {
    const profile = profileWith({ rules: { WAVE: { source: 'view', weight: 7 } } });
    expect(profile.record(view('a'), NOW)).toBe('unknown');
    profile.record({ ...view('a'), action: 'WAVE' }, NOW);
    expect(profile.interestsAt(NOW)[0]!.weight).toBe(7);
  });
});

describe('user profiles', () => {
  it('forget who did nothing the longest', () => {
    const profiles = new UserProfiles({ maxPeople: 2 });
    for (const person of ['a', 'b', 'a', 'c']) profiles.record(person, view('lst_1'), NOW);
    expect(profiles.size).toBe(2);
    expect(['a', 'b', 'c'].map((person) => profiles.of(person).events)).toEqual([2, 0, 1]);
    profiles.forget('a');
    expect(profiles.of('a').events).toBe(0);
  });

  it('needs room for one', () => {
    expect(() => new UserProfiles({ maxPeople: 0 })).toThrow(RangeError);
  });
});
