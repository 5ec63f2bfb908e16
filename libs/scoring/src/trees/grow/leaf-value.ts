import type { SplitRules } from './ground.js';

/** A sum of gradients drawn towards 0 by the l1 penalty. */
const shrunk = (gradient: number, l1: number): number =>
  gradient > l1 ? gradient - l1 : gradient < -l1 ? gradient + l1 : 0;

/** The value with the least loss for rows with these sums: one Newton step. 0 where nothing is known. */
export function leafValue(gradient: number, hessian: number, rules: SplitRules): number {
  const divisor = hessian + rules.l2;
  return divisor > 0 ? -shrunk(gradient, rules.l1) / divisor : 0;
}

/** Twice the loss that the best value saves; what `l2` adds is told apart, because categories pay more. */
export function saving(gradient: number, hessian: number, l1: number, l2: number): number {
  const pull = shrunk(gradient, l1);
  return (pull * pull) / (hessian + l2);
}

/** Twice the loss that a value saves, which need not be the best one. */
export function savingOf(
  value: number,
  { gradient, hessian }: { readonly gradient: number; readonly hessian: number },
  rules: SplitRules,
): number {
  return -(2 * gradient + (hessian + rules.l2) * value) * value - 2 * rules.l1 * Math.abs(value);
}
