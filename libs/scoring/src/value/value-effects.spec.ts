import fc from 'fast-check';
import { toMoney } from './value-effects.js';

const log = fc.double({ min: -1, max: 1, noNaN: true });

describe('effects on a value in money', () => {
  it('add up to the minor unit, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 18, noNaN: true }),
        fc.array(log, { maxLength: 15 }),
        (typical, logs) => {
          const effects = new Map(logs.map((each, i) => [`fact ${i}`, each]));
          const value = Math.max(1, Math.round(Math.exp(logs.reduce((sum, each) => sum + each, typical))));
          const explained = toMoney({ value, typical, effects });
          const sum = explained.effects.reduce((total, { amount }) => total + amount, explained.typical);
          expect(sum).toBe(value);
          for (const { amount } of explained.effects) expect(Number.isSafeInteger(amount)).toBe(true);
        },
      ),
    );
  });

  it('keep their direction and their proportions, also where they cancel out', () => {
    const effects = new Map([
      ['up', 0.2],
      ['down', -0.2],
    ]);
    const { typical, effects: found } = toMoney({ value: 1_000_000, typical: Math.log(1_000_000), effects });
    expect(typical).toBe(1_000_000);
    expect(found).toEqual([
      { fact: 'down', amount: -200_000 },
      { fact: 'up', amount: 200_000 },
    ]);
  });

  it('are the same for the same logarithms', () => {
    const effects = new Map([
      ['a', 0.1],
      ['b', 0.1],
      ['c', 0.1],
    ]);
    const question = { value: Math.round(100 * Math.exp(0.3)), typical: Math.log(100), effects };
    expect(toMoney(question)).toEqual(toMoney(question));
    expect(toMoney(question).effects.map(({ amount }) => amount)).toEqual([12, 12, 11]);
  });
});
