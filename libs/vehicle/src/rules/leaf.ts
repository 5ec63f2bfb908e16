import type { LeafCondition } from '@rover/contracts';
import { dtcLeaf } from './leaves/dtc.js';
import { geofenceLeaf } from './leaves/geofence.js';
import { maintenanceLeaf } from './leaves/maintenance.js';
import { rateLeaf } from './leaves/rate.js';
import { signalLeaf } from './leaves/signal.js';
import { silenceLeaf } from './leaves/silence.js';
import type { Truth } from './truth.js';
import type { VehicleFacts } from './vehicle-facts.js';

/** What a leaf remembers between looks; JSON. */
export type Memory = unknown;

/** What a leaf saw. */
export interface Look {
  readonly truth: Truth;
  readonly memory?: Memory;
}

/** A condition without branches, made ready to be looked at often. */
export interface Leaf {
  /** Indices of the signals that it reads. */
  readonly signals: readonly number[];
  /** It reads whether anything came at all. */
  readonly anyReading?: boolean;
  readonly geofence?: string;
  readonly maintenance?: boolean;
  /** It reads the past of a signal. */
  readonly trail?: { readonly index: number; readonly windowMs: number };
  /** It holds for a moment: at the look that sees it begin. */
  readonly moment?: boolean;
  /** It may begin to hold by the passing of time alone. */
  readonly wakes?: boolean;
  /** What is remembered follows from what is known of the vehicle, now or by its readings: it need not be stored. */
  readonly volatile?: boolean;
  /** Looks at what is known at `time`, with what it remembered last; looking twice at one time sees no moment twice. */
  look(facts: VehicleFacts, time: number, memory: Memory): Look;
  /** When it may hold, or not, without anything new, after `time`; Infinity for never. */
  changesAfter(facts: VehicleFacts, time: number, memory: Memory): number;
}

/** What is wrong with a condition, in words. */
export type Complaint = string;

/** Makes a leaf ready. Answers what is wrong with it, if anything. */
export function leafOf(condition: LeafCondition): Leaf | Complaint {
  switch (condition.type) {
    case 'signal':
      return signalLeaf(condition);
    case 'rate':
      return rateLeaf(condition);
    case 'geofence':
      return geofenceLeaf(condition);
    case 'dtc':
      return dtcLeaf(condition);
    case 'silence':
      return silenceLeaf(condition);
    case 'maintenance':
      return maintenanceLeaf(condition);
  }
}
