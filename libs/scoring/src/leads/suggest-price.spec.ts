import fc from 'fast-check';
import { pointAt, suggestPrice, type PriceQuestion } from './suggest-price.js';

const question: PriceQuestion = {
  score: 0.3,
  askingPrice: 2_000_000,
  marketValue: 2_000_000,
  cost: 1_700_000,
  floor: 1_750_000,
  ceiling: 2_200_000,
};
const questions = fc
  .record({
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    askingPrice: fc.integer({ min: 100_000, max: 9_000_000 }),
    marketValue: fc.integer({ min: 100_000, max: 9_000_000 }),
    cost: fc.integer({ min: 0, max: 9_000_000 }),
    floor: fc.integer({ min: 0, max: 9_000_000 }),
    spread: fc.integer({ min: 0, max: 3_000_000 }),
  })
  .map(({ spread, ...given }): PriceQuestion => ({ ...given, ceiling: given.floor + spread }));

describe('suggestPrice', () => {
  it('weighs the chance of a sale against what is earned by it', () => {
    const { price, probability, expectedGross, bound } = suggestPrice(question);
    expect(bound).toBeNull();
    expect(price).toBeGreaterThan(question.floor);
    expect(price).toBeLessThan(question.askingPrice);
    expect(probability).toBeGreaterThan(question.score);
    for (const other of [price - 20_000, price + 20_000, question.floor, question.askingPrice])
      expect(pointAt(question, other).expectedGross).toBeLessThanOrEqual(expectedGross);
  });

  it('gives away less to who is likelier to buy, and keeps to the score at the asking price', () => {
    const prices = [0.1, 0.5, 0.9].map((score) => suggestPrice({ ...question, score }).price);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    expect(pointAt(question, question.askingPrice).probability).toBeCloseTo(question.score, 12);
  });

  it('never leaves the limits, and is never worse than any price of its curve', () => {
    fc.assert(
      fc.property(questions, (given) => {
        const { price, expectedGross, curve } = suggestPrice(given);
        expect(price).toBeGreaterThanOrEqual(given.floor);
        expect(price).toBeLessThanOrEqual(given.ceiling);
        // Where all of it is a loss the least unlikely sale loses most; nobody asks for that.
        if (given.floor < given.cost) return;
        for (const point of curve) expect(point.expectedGross).toBeLessThanOrEqual(expectedGross + 1);
      }),
    );
  });

  it('refuses limits the wrong way round and amounts that are none', () => {
    for (const wrong of [
      { floor: 3_000_000 },
      { marketValue: 0 },
      { score: 1.1 },
      { cost: 0.5 },
      { cost: Number.NaN },
    ])
      expect(() => suggestPrice({ ...question, ...wrong })).toThrow();
  });
});
