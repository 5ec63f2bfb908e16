import { signalNamed, type Comparator, type LeafCondition, type SignalDefinition } from '@rover/contracts';
import { convert } from '../../units/units.js';
import type { Complaint, Leaf } from '../leaf.js';
import { truthOf, UNKNOWN } from '../truth.js';
import { signalIndex, type VehicleFacts } from '../vehicle-facts.js';

export type SignalCondition = Extract<LeafCondition, { type: 'signal' }>;

const compare: Record<Comparator, (a: unknown, b: unknown) => boolean> = {
  '>': (a, b) => (a as number) > (b as number),
  '>=': (a, b) => (a as number) >= (b as number),
  '<': (a, b) => (a as number) < (b as number),
  '<=': (a, b) => (a as number) <= (b as number),
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

/** How many of the platform's unit the given number is. */
export const inUnitOf = (
  signal: SignalDefinition,
  value: number,
  unit: string | undefined,
): number | undefined => (unit === undefined ? value : convert(value, unit, signal.unit ?? ''));

/** Value and hysteresis in the signal's own unit. */
export interface Threshold {
  readonly value: number | boolean | string;
  readonly until?: number;
}

/** What the numbers of a condition come to in the signal's unit, or what is wrong with it. */
export function thresholdOf(condition: SignalCondition): Threshold | Complaint {
  const signal = signalNamed(condition.signal) as SignalDefinition;
  if (condition.setting !== undefined && (signal.name !== 'speed' || condition.relativeTo !== undefined))
    return `${condition.setting} is compared with speed`;
  if (condition.relativeTo !== undefined) return ratioThreshold(condition, signal);
  if (signal.type === 'number') return numberThreshold(condition, signal);
  return wordThreshold(condition, signal);
}

function ratioThreshold(condition: SignalCondition, signal: SignalDefinition): Threshold | Complaint {
  const other = signalNamed(condition.relativeTo as string) as SignalDefinition;
  if (signal.type !== 'number' || signal.unit !== other.unit)
    return `${signal.name} and ${other.name} are not numbers of one unit`;
  if (signal.name === other.name) return 'a signal is compared with itself';
  if (condition.unit !== undefined) return 'a ratio has no unit';
  if (typeof condition.value !== 'number') return 'a ratio is compared with a number';
  return hysteresis(condition, condition.value, condition.until);
}

function numberThreshold(condition: SignalCondition, signal: SignalDefinition): Threshold | Complaint {
  if (typeof condition.value !== 'number') return `${signal.name} is compared with a number`;
  const value = inUnitOf(signal, condition.value, condition.unit);
  if (value === undefined)
    return `${condition.unit} is no unit of ${signal.name}, which is in ${signal.unit}`;
  if (value < (signal.minimum as number) || value > (signal.maximum as number))
    return `${signal.name} lies from ${signal.minimum} to ${signal.maximum} ${signal.unit}; ${value} is outside`;
  const until = condition.until === undefined ? undefined : inUnitOf(signal, condition.until, condition.unit);
  return hysteresis(condition, value, until);
}

function hysteresis(
  { is }: SignalCondition,
  value: number,
  until: number | undefined,
): Threshold | Complaint {
  if (until === undefined) return { value };
  if (is === '=' || is === '!=') return '`until` goes with an order, not with equality';
  const below = is === '>' || is === '>=';
  if (below ? until > value : until < value)
    return `\`until\` must be ${below ? 'below' : 'above'} the value`;
  return { value, until };
}

function wordThreshold(condition: SignalCondition, signal: SignalDefinition): Threshold | Complaint {
  const { is, value, unit, until } = condition;
  if (signal.type === 'point' || signal.type === 'dtcs') return `${signal.name} has a condition of its own`;
  if (is !== '=' && is !== '!=') return `${signal.name} has no order: it is compared by = or !=`;
  if (unit !== undefined || until !== undefined) return `${signal.name} has no unit and no hysteresis`;
  if (signal.type === 'boolean')
    return typeof value === 'boolean' ? { value } : `${signal.name} is true or false`;
  const words = signal.values ?? [];
  return words.includes(value as string) ? { value } : `${signal.name} is one of ${words.join(', ')}`;
}

/** A signal against a value, or divided by another one. It remembers whether it held when it has a hysteresis. */
export function signalLeaf(condition: SignalCondition): Leaf | Complaint {
  const threshold = thresholdOf(condition);
  if (typeof threshold === 'string') return threshold;
  const signals = [condition.signal, condition.relativeTo].filter((name) => name !== undefined).map(indexOf);
  const [own, other] = signals as [number, number?];
  const maxAge = (condition.maxAgeSeconds ?? Infinity) * 1000;
  const holds = compare[condition.is];
  const { value, until } = threshold;
  const current = (facts: VehicleFacts, time: number): unknown => {
    for (const index of signals) {
      const measured = facts.times[index];
      if (measured === undefined || time - measured > maxAge) return undefined;
    }
    return other === undefined
      ? facts.values[own]
      : (facts.values[own] as number) / (facts.values[other] as number);
  };
  const shiftOf = ({ settings }: VehicleFacts): number => {
    const set = condition.setting && settings[condition.setting];
    return set === undefined ? 0 : set - (value as number);
  };
  return {
    signals,
    look(facts, time, memory) {
      const now = current(facts, time);
      if (now === undefined) return { truth: UNKNOWN, memory };
      const shift = shiftOf(facts);
      const begins = holds(now, shift === 0 ? value : (value as number) + shift);
      if (until === undefined) return { truth: truthOf(begins) };
      const held = begins || (memory === 1 && holds(now, until + shift));
      return { truth: truthOf(held), memory: held ? 1 : undefined };
    },
    changesAfter(facts, time) {
      if (maxAge === Infinity || current(facts, time) === undefined) return Infinity;
      return Math.min(...signals.map((index) => facts.times[index] as number)) + maxAge + 1;
    },
  };
}

export const indexOf = (name: string): number => signalIndex.get(name) as number;
