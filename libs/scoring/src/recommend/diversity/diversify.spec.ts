import fc from 'fast-check';
import { type DiversityInput, diversify } from './diversify.js';

const inputOf = (relevance: number[], rest: Partial<DiversityInput> = {}): DiversityInput => ({
  relevance,
  similarTo: () => () => 0,
  seller: () => undefined,
  tieBreak: (candidate) => candidate,
  ...rest,
});
const someRelevance = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 25 });

describe('diversify', () => {
  it('answers a permutation when all are asked for, and its beginning when fewer are', () => {
    fc.assert(
      fc.property(
        someRelevance,
        fc.nat(30),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (relevance, limit, lambda) => {
          const input = inputOf(relevance, {
            similarTo: (one) => (other) => ((one * 7 + other * 3) % 10) / 10,
            seller: (candidate) => candidate % 3,
          });
          const all = diversify(input, relevance.length, { lambda });
          expect([...all].sort((a, b) => a - b)).toEqual(relevance.map((_, i) => i));
          expect(diversify(input, limit, { lambda })).toEqual(all.slice(0, limit));
        },
      ),
    );
  });

  it('chooses what comparing everything with everything would', () => {
    const likenesses = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(someRelevance, likenesses, (relevance, alike) => {
        const similarTo = (one: number) => (other: number) => alike[(one * 31 + other) % alike.length]! / 10;
        const list = diversify(inputOf(relevance, { similarTo }), relevance.length);
        const valueOf = (candidate: number, chosen: number[]) =>
          0.8 * (Math.round(relevance[candidate]! * 1_000) / 1_000) -
          (1 - 0.8) * Math.max(0, ...chosen.map((one) => similarTo(one)(candidate)));
        list.forEach((candidate, place) => {
          const before = list.slice(0, place);
          const values = list.slice(place).map((each) => valueOf(each, before));
          expect(valueOf(candidate, before)).toBe(Math.max(...values));
        });
      }),
    );
  });

  it('keeps to the cap of a seller as long as others have anything left', () => {
    fc.assert(
      fc.property(someRelevance, fc.integer({ min: 1, max: 4 }), (relevance, perSeller) => {
        const seller = (candidate: number) => (candidate % 5 < 3 ? 0 : candidate % 5);
        const list = diversify(inputOf(relevance, { seller }), relevance.length, { perSeller });
        const counts = new Map<number, number>();
        list.forEach((candidate, place) => {
          const count = counts.get(seller(candidate)) ?? 0;
          const waiting = list.slice(place).filter((each) => (counts.get(seller(each)) ?? 0) < perSeller);
          expect(count < perSeller || waiting.length === 0).toBe(true);
          counts.set(seller(candidate), count + 1);
        });
      }),
    );
  });

  it('does not count what is nobody’s as one seller', () => {
    expect(
      diversify(inputOf([1, 0.9, 0.8, 0.7, 0.1], { seller: (i) => (i < 4 ? undefined : 1) }), 4),
    ).toEqual([0, 1, 2, 3]);
  });

  it('prefers what differs from what was chosen', () => {
    const twins = { similarTo: (one: number) => (other: number) => (one + other === 1 ? 1 : 0) };
    expect(diversify(inputOf([1, 0.99, 0.9], twins), 3)).toEqual([0, 2, 1]);
    expect(diversify(inputOf([1, 0.99, 0.9], twins), 3, { lambda: 1 })).toEqual([0, 1, 2]);
  });

  it('breaks ties as it is told', () => {
    const relevance = [0.5, 0.5, 0.5001, 0.9];
    expect(diversify(inputOf(relevance, { tieBreak: (i) => -i }), 4)).toEqual([3, 2, 1, 0]);
    expect(diversify(inputOf(relevance), 4)).toEqual([3, 0, 1, 2]);
  });
});
