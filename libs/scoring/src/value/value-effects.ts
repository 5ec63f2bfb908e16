/** Something of a listing that moves its value: a fact, or what the others leave over. */
export interface ValueEffect {
  readonly fact: string;
  /** How far it moves the value from what is typical of the market, minor units. */
  readonly amount: number;
}

/** A value taken apart: `typical` and all amounts add up to `value`, to the minor unit. */
export interface ExplainedValue {
  readonly value: number;
  /** What the market pays for its typical vehicle. */
  readonly typical: number;
  /** The largest first; what moves nothing is absent. */
  readonly effects: readonly ValueEffect[];
}

/** A value in logarithms, before it becomes money. */
export interface LogEffects {
  /** Minor units. */
  readonly value: number;
  /** ln of minor units. */
  readonly typical: number;
  /** By fact; with `typical` they add up to ln(value). */
  readonly effects: ReadonlyMap<string, number>;
}

/** What is left over when nothing has an effect, yet rounding sets value and typical value apart. */
export const OTHER = 'other';

/**
 * Turns effects on ln(price) into money. Factors have no order in which they were multiplied, so each gets the same share
 * of the money as it has of the logarithm: an effect is worth its logarithm times the logarithmic mean of typical value
 * and value, which adds up. Rounded by largest remainders, so that the same effects always give the same amounts.
 */
export function toMoney({ value, typical: logTypical, effects }: LogEffects): ExplainedValue {
  const typical = Math.max(1, Math.round(Math.exp(logTypical)));
  const logs = [...effects].filter(([, log]) => log !== 0);
  const sum = logs.reduce((total, [, log]) => total + log, 0);
  const perLog = Math.exp(logTypical) * (sum === 0 ? 1 : Math.expm1(sum) / sum);
  const amounts = roundedTo(
    value - typical,
    logs.map(([, log]) => log * perLog),
  );
  const named = logs.map(([fact], i) => ({ fact, amount: amounts[i]! }));
  const all = logs.length > 0 ? named : [{ fact: OTHER, amount: value - typical }];
  return {
    value,
    typical,
    effects: all
      .filter(({ amount }) => amount !== 0)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.fact < b.fact ? -1 : 1)),
  };
}

/** Whole numbers next to the amounts that add up to `total`, which the amounts do but for rounding. */
function roundedTo(total: number, amounts: readonly number[]): number[] {
  const whole = amounts.map(Math.floor);
  const remainder = (i: number) => amounts[i]! - whole[i]!;
  const order = [...amounts.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b);
  let missing = total - whole.reduce((sum, each) => sum + each, 0);
  for (const i of missing > 0 ? order : order.reverse()) {
    if (missing === 0) break;
    const step = Math.sign(missing);
    whole[i]! += step;
    missing -= step;
  }
  if (order.length > 0) whole[order[0]!]! += missing;
  return whole;
}
