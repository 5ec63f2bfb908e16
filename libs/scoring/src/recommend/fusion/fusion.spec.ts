import fc from 'fast-check';
import { DEFAULT_EVIDENCE, scaledWeights, weightsByEvidence } from './evidence.js';
import { fuse } from './fuse.js';
import { DEFAULT_PART_WEIGHTS, PartWeightsError, checkedWeights, recommendationParts } from './parts.js';

const COUNT = 6;
const someScores = fc.array(fc.oneof(fc.double(), fc.double({ min: 0, max: 100, noNaN: true })), {
  minLength: COUNT,
  maxLength: COUNT,
});
const someParts = fc.record(
  Object.fromEntries(recommendationParts.map((part) => [part, someScores])) as Record<
    (typeof recommendationParts)[number],
    typeof someScores
  >,
  { requiredKeys: [] },
);

describe('fusion', () => {
  it('stays between 0 and 1, and is the sum of its parts', () => {
    fc.assert(
      fc.property(someParts, (scores) => {
        const { totals, parts } = fuse(COUNT, scores, DEFAULT_PART_WEIGHTS);
        const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
        if (parts.length > 0) expect(weights).toBeCloseTo(1, 12);
        totals.forEach((total, i) => {
          expect(total).toBeGreaterThanOrEqual(0);
          expect(total).toBeLessThanOrEqual(1 + 1e-12);
          expect(parts.reduce((sum, part) => sum + part.weight * part.scores[i]!, 0)).toBeCloseTo(total, 12);
        });
        for (const part of parts) expect(Math.max(...part.scores)).toBe(1);
      }),
    );
  });

  it('puts parts on one scale by log1p and the greatest', () => {
    const { totals } = fuse(3, { content: [1, 3, 0], trending: [0, 700, 350] }, DEFAULT_PART_WEIGHTS);
    const content = Math.log(2) / Math.log(4);
    const trending = Math.log1p(350) / Math.log1p(700);
    expect([...totals]).toEqual([
      expect.closeTo((0.25 * content) / 0.4, 12),
      expect.closeTo(1, 12),
      expect.closeTo((0.15 * trending) / 0.4, 12),
    ]);
  });

  it('leaves the weight of a part that says nothing to the others', () => {
    const { parts } = fuse(
      2,
      { collaborative: [0, Number.NaN], content: [1, 2], trending: [-1, 0] },
      DEFAULT_PART_WEIGHTS,
    );
    expect(parts.map(({ part, weight }) => [part, weight])).toEqual([['content', 1]]);
  });

  it('says nothing when no part does', () => {
    expect(fuse(2, {}, DEFAULT_PART_WEIGHTS)).toEqual({ totals: new Float64Array(2), parts: [] });
    expect(fuse(0, { content: [] }, DEFAULT_PART_WEIGHTS).parts).toEqual([]);
  });
});

describe('weights', () => {
  it('are those of the product unless others are given', () => {
    expect(checkedWeights({})).toEqual(DEFAULT_PART_WEIGHTS);
    expect(checkedWeights({ content: 0 }).content).toBe(0);
  });

  it('say what is wrong with them', () => {
    const zero = { collaborative: 0, content: 0, trending: 0, seasonal: 0, behaviour: 0 };
    expect(() => checkedWeights(zero)).toThrow('need one above 0');
    expect(() => checkedWeights({ content: -1, luck: 1 })).toThrow(
      'Weights of recommendations: content is to be 0 or more, not -1; luck is no part of a recommendation',
    );
    expect(() => checkedWeights({ trending: Number.NaN })).toThrow(PartWeightsError);
  });
});

describe('evidence', () => {
  it('lets trends win while little is known, and behaviour win over them later', () => {
    for (const events of [0, 1, 3]) {
      const { trending, ...others } = weightsByEvidence(DEFAULT_PART_WEIGHTS, events);
      for (const other of Object.values(others)) expect(trending).toBeGreaterThan(other);
    }
    for (const events of [10, 100_000]) {
      const { behaviour, trending, ...others } = weightsByEvidence(DEFAULT_PART_WEIGHTS, events);
      expect(behaviour).toBeGreaterThan(trending);
      for (const other of Object.values(others)) expect(other).toBeGreaterThan(trending);
    }
  });

  it('goes straight from one to the other', () => {
    const { few, many } = DEFAULT_EVIDENCE;
    const weights = (events: number) => weightsByEvidence(DEFAULT_PART_WEIGHTS, events);
    const middle = weights((few + many) / 2);
    for (const part of recommendationParts)
      expect(middle[part]).toBeCloseTo((weights(few)[part] + weights(many)[part]) / 2, 12);
    expect(scaledWeights(middle, { content: 0 })).toEqual({ ...middle, content: 0 });
  });
});
