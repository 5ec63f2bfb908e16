import type { LeafCondition } from '@rover/contracts';
import type { Leaf } from '../leaf.js';
import { truthOf, UNKNOWN } from '../truth.js';
import type { VehicleFacts } from '../vehicle-facts.js';
import { indexOf } from './signal.js';

type SilenceCondition = Extract<LeafCondition, { type: 'silence' }>;

/** Nothing has come for so long, by when it came and not by when it was measured. Unknown of what never came. */
export function silenceLeaf({ seconds, signal }: SilenceCondition): Leaf {
  const index = signal === undefined ? undefined : indexOf(signal);
  const heardAt = (facts: VehicleFacts) => (index === undefined ? facts.heardAt : facts.heard[index]);
  return {
    signals: index === undefined ? [] : [index],
    anyReading: index === undefined,
    wakes: true,
    look(facts, time) {
      const last = heardAt(facts);
      return { truth: last === undefined ? UNKNOWN : truthOf(time - last >= seconds * 1000) };
    },
    changesAfter: (facts, time) => {
      const at = (heardAt(facts) ?? Infinity) + seconds * 1000;
      return at > time ? at : Infinity;
    },
  };
}
