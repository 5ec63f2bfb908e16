import type { LeafCondition } from '@rover/contracts';
import type { Leaf } from '../leaf.js';
import { FALSE, truthOf, UNKNOWN } from '../truth.js';

type GeofenceCondition = Extract<LeafCondition, { type: 'geofence' }>;

/** Where a vehicle is, or the moment at which it goes in or out; the first that is heard of it is no crossing. */
export function geofenceLeaf({ geofenceId, is }: GeofenceCondition): Leaf {
  const moment = is === 'entered' || is === 'left';
  const wanted = is === 'inside' || is === 'entered';
  return {
    signals: [],
    geofence: geofenceId,
    moment,
    volatile: true,
    look(facts, _time, memory) {
      const inside = facts.geofences.get(geofenceId);
      if (inside === undefined) return { truth: UNKNOWN };
      if (!moment) return { truth: truthOf(inside === wanted) };
      const before = memory as 0 | 1 | undefined;
      const crossed = before !== undefined && (before === 1) !== inside;
      return { truth: crossed ? truthOf(inside === wanted) : FALSE, memory: inside ? 1 : 0 };
    },
    changesAfter: () => Infinity,
  };
}
