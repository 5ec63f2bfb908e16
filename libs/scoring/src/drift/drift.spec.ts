import fc from 'fast-check';
import { categoryColumn, frameOf, numberColumn } from '../frame/frame.js';
import { randomFrom } from '../random.js';
import { nextPromiseState, nextState } from './episode.js';
import { PSI, populationStability } from './population-stability.js';
import { countsOf, profileOf } from './profile.js';
import { PROMISES, checkCoverage, checkProbabilities } from './promises.js';

const random = randomFrom(5);
const sources = ['website', 'phone', 'referral'];
const inputs = (rows: number, shift = 0, missing = 0) =>
  frameOf([
    numberColumn(
      'budget',
      Array.from({ length: rows }, () => (random() < missing ? undefined : random() + shift)),
    ),
    categoryColumn(
      'source',
      Array.from({ length: rows }, () => sources[Math.floor(random() * 3)]),
    ),
  ]);
const profile = profileOf(inputs(5_000));
const psi = (rows: ReturnType<typeof inputs>) =>
  profile.map(({ name, shares }) => populationStability(shares, countsOf(profile, rows).get(name)!));

describe('population stability', () => {
  it('is small for rows of the same kind, however few', () => {
    for (const rows of [200, 1_000, 5_000]) expect(Math.max(...psi(inputs(rows)))).toBeLessThan(PSI.stable);
  });

  it('tells a shift, values that are missing and texts that are new', () => {
    expect(psi(inputs(1_000, 0.4))[0]).toBeGreaterThan(PSI.drifting);
    expect(psi(inputs(1_000, 0, 0.5))[0]).toBeGreaterThan(PSI.drifting);
    const strange = frameOf([
      numberColumn('budget', new Float64Array(300).fill(0.5)),
      categoryColumn('source', new Array<string>(300).fill('billboard')),
    ]);
    expect(psi(strange)[1]).toBeGreaterThan(PSI.drifting);
  });

  it('is finite and never negative, whatever the counts, and 0 for none', () => {
    const shares = [0.5, 0.5, 0];
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { minLength: 3, maxLength: 3 }), (counts) => {
        const value = populationStability(shares, counts);
        expect(value >= 0 && Number.isFinite(value)).toBe(true);
      }),
    );
    expect(populationStability(shares, [0, 0, 0])).toBe(0);
  });

  it('counts every row once, and a column that is absent or of another kind as missing', () => {
    const counts = countsOf(profile, frameOf([categoryColumn('budget', ['a', 'b', 'c'])]));
    expect(counts.get('budget')!.at(-1)).toBe(3);
    expect(counts.get('source')!.at(-1)).toBe(3);
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 1 }), (values) => {
        const counted = countsOf(profile, frameOf([numberColumn('budget', values)])).get('budget')!;
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(values.length);
      }),
    );
  });
});

describe('promises', () => {
  const promised = Array.from({ length: 2_000 }, () => random());

  it('holds where probabilities come true, and breaks where they do not', () => {
    const kept = checkProbabilities(
      promised,
      promised.map((p) => (random() < p ? 1 : 0)),
    );
    expect(kept.z).toBeLessThan(PROMISES.z);
    const broken = checkProbabilities(
      promised,
      promised.map((p) => (random() < p / 2 ? 1 : 0)),
    );
    expect(broken).toMatchObject({ rows: 2_000 });
    expect(broken.z > PROMISES.z && broken.gap > PROMISES.gap).toBe(true);
    expect(broken.observed).toBeCloseTo(broken.promised / 2, 1);
  });

  it('judges a range by what it says, and nothing by no rows', () => {
    expect(checkCoverage(1_000, 800, 0.8).z).toBe(0);
    expect(checkCoverage(1_000, 650, 0.8).z).toBeGreaterThan(PROMISES.z);
    expect(checkCoverage(0, 0, 0.8)).toMatchObject({ gap: 0, z: 0 });
  });
});

it('begins an episode above one limit and ends it at a lower one', () => {
  const limits = { begins: 0.2, ends: 0.1 };
  let state: ReturnType<typeof nextState> = 'stable';
  const seen = [0.15, 0.21, 0.15, 0.19, 0.1, 0.15].map((value) => (state = nextState(state, value, limits)));
  expect(seen).toEqual(['stable', 'drifting', 'drifting', 'drifting', 'stable', 'stable']);
});

it('takes a promise for broken when the gap is wide and no chance, until it is half of that', () => {
  const check = (gap: number, z: number) => ({ rows: 500, promised: 0.8, observed: 0.8 - gap, gap, z });
  expect(nextPromiseState('stable', check(0.04, 9))).toBe('stable');
  expect(nextPromiseState('stable', check(0.2, 2))).toBe('stable');
  expect(nextPromiseState('stable', check(0.06, 3.5))).toBe('drifting');
  expect(nextPromiseState('drifting', check(0.04, 3.5))).toBe('drifting');
  expect(nextPromiseState('drifting', check(0.02, 3.5))).toBe('stable');
});
