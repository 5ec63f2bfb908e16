import { signalNamed, type Condition, type SignalDefinition } from '@rover/contracts';
import { TreeCompiler, type Evaluate } from './tree.js';
import { TRUE, type Truth } from './truth.js';
import { thresholdOf, type SignalCondition } from './leaves/signal.js';
import { takeIn, VehicleFacts } from './vehicle-facts.js';

/** More combinations of values than this are not tried: then nothing is said. */
const MOST_TRIALS = 20_000;

/**
 * Whether a condition that clears contradicts the one that rings: both look at the same signals and both hold at once,
 * so that an alert would be over as it begins. Found by trying the values at, and on both sides of, every threshold;
 * conditions that look at anything but signals have no such values, and nothing is said of them.
 */
export function contradictions(rings: Condition, clears: Condition): string[] {
  const [ringing, clearing] = [signalsOf(rings), signalsOf(clears)];
  if (!ringing || !clearing) return [];
  const names = new Set(ringing.flatMap(namesOf));
  if (!clearing.flatMap(namesOf).every((name) => names.has(name))) return [];
  const values = trialValues([...names], [...ringing, ...clearing]);
  if (values.reduce((product, [, tried]) => product * tried.length, 1) > MOST_TRIALS) return [];
  const both = bothHold(rings, clears);
  return both && some(values, both)
    ? ['holds for values at which the rule rings: an alert would be over as it begins']
    : [];
}

/** All leaves of a tree; undefined when one of them is no plain comparison of signals. */
function signalsOf(condition: Condition): SignalCondition[] | undefined {
  switch (condition.type) {
    case 'signal':
      return condition.relativeTo === undefined ? [condition] : undefined;
    case 'not':
      return signalsOf(condition.of);
    case 'all':
    case 'any': {
      const all = condition.of.map(signalsOf);
      return all.every((one) => one !== undefined) ? all.flat() : undefined;
    }
    default:
      return undefined;
  }
}

const namesOf = ({ signal }: SignalCondition): string[] => [signal];

type Trial = readonly [name: string, values: readonly unknown[]];

function trialValues(names: readonly string[], conditions: readonly SignalCondition[]): Trial[] {
  return names.map((name) => {
    const definition = signalNamed(name) as SignalDefinition;
    if (definition.type === 'boolean') return [name, [true, false]];
    if (definition.type === 'enum') return [name, definition.values ?? []];
    return [name, around(conditions.filter(({ signal }) => signal === name).flatMap(numbersOf), definition)];
  });
}

function numbersOf(condition: SignalCondition): number[] {
  const threshold = thresholdOf(condition);
  if (typeof threshold === 'string') return [];
  return [threshold.value, threshold.until].filter((value) => typeof value === 'number');
}

/** The thresholds and the middles between them and the ends of the range. */
function around(thresholds: readonly number[], { minimum = 0, maximum = 0 }: SignalDefinition): number[] {
  const marks = [...new Set([minimum, ...thresholds, maximum])].sort((a, b) => a - b);
  return marks.flatMap((mark, i) => (i === 0 ? [mark] : [(mark + (marks[i - 1] as number)) / 2, mark]));
}

function bothHold(rings: Condition, clears: Condition): ((facts: VehicleFacts) => boolean) | undefined {
  const compiler = new TreeCompiler();
  const trees: Evaluate[] = [compiler.compile(rings, ''), compiler.compile(clears, '')];
  if (compiler.complaints.length > 0) return undefined;
  return (facts) => {
    const leaves = compiler.leaves.map((leaf): Truth => leaf.look(facts, 0, undefined).truth);
    return trees.every((tree) => tree(leaves) === TRUE);
  };
}

function some(
  [first, ...rest]: readonly Trial[],
  holds: (facts: VehicleFacts) => boolean,
  chosen: [string, unknown][] = [],
): boolean {
  if (!first) {
    const facts = new VehicleFacts();
    takeIn(facts, { time: 0, signals: chosen });
    return holds(facts);
  }
  const [name, values] = first;
  return values.some((value) => some(rest, holds, [...chosen, [name, value]]));
}
