import type { AlertDefinition, Condition } from '@rover/contracts';
import { compileRule, isCompiled, type CompiledRule } from '../src/rules/rule.js';
import { VehicleFacts, type Observation } from '../src/rules/vehicle-facts.js';
import { VehicleWatch, WatchList, type WatchOutcome } from '../src/rules/vehicle-watch.js';

export const T0 = Date.UTC(2026, 0, 5, 12); // a Monday
export const S = 1000;

export function ruleOf(definition: AlertDefinition, id = 'r'): CompiledRule {
  const rule = compileRule({ id, version: 1 }, definition);
  if (!isCompiled(rule)) throw new Error(JSON.stringify(rule));
  return rule;
}

export const warn = (when: Condition, more: Partial<AlertDefinition> = {}): AlertDefinition => ({
  when,
  levels: [{ severity: 'warning', afterSeconds: 0 }],
  ...more,
});
export const signal = (name: string, is: string, value: unknown, more: object = {}): Condition =>
  ({ type: 'signal', signal: name, is, value, ...more }) as Condition;
export const at = (second: number, signals: Record<string, unknown>): Observation => ({
  time: T0 + second * S,
  signals: Object.entries(signals),
});

/** What happened, in seconds. */
export const told = (outcomes: readonly WatchOutcome[]): string[] =>
  outcomes.map(({ outcome }) => {
    const level = 'level' in outcome ? ` ${outcome.level}` : '';
    return `${outcome.kind}${level} at ${(outcome.time - T0) / S}`;
  });

export const watch = (...definitions: AlertDefinition[]) =>
  new VehicleWatch(new WatchList(definitions.map((one, i) => ruleOf(one, `r${i}`))), new VehicleFacts());

export function run(
  definition: AlertDefinition,
  observations: readonly Observation[],
  until?: number,
): string[] {
  const one = watch(definition);
  const outcomes = observations.flatMap((observation) => one.observe(observation));
  return told([...outcomes, ...(until === undefined ? [] : one.advance(T0 + until * S))]);
}
