import { isDeepStrictEqual } from 'node:util';
import { vehicleSources } from '@rover/contracts';
import type { FieldProvenance, VehicleFacts, VehicleField, VehiclePatch } from '@rover/contracts';
import type { KnownVehicle, Provenance } from './known-vehicle.js';

/** Something that a source says of a vehicle. */
export interface Statement extends FieldProvenance {
  /** null: there is none. */
  readonly facts: VehiclePatch;
}

export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What becomes of a vehicle when somebody says something of it. */
export interface Outcome {
  readonly facts: VehicleFacts;
  readonly provenance: Provenance;
  readonly changes: FieldChange[];
  /** What was said and not believed. */
  readonly outranked: { field: string; value: unknown }[];
  /** Whether anything is to be written: also when a better source confirms what was known. */
  readonly isNews: boolean;
}

type Known = Pick<KnownVehicle, 'facts' | 'provenance'>;

/** What moves: the newest word counts, whoever says it. A person's odometer of last year must not outrank today's OBD. */
const MOVING: ReadonlySet<VehicleField> = new Set(['odometer', 'location', 'lastMaintenanceAt']);

const rankOf = ({ source }: FieldProvenance): number => vehicleSources.indexOf(source);

/** Whether one word counts more than another: the better source, and of equal ones the newer; of what moves the newer. */
export function outranks(
  field: VehicleField,
  one: FieldProvenance,
  other: FieldProvenance | undefined,
): boolean {
  if (!other) return true;
  const [newer, better] = [Date.parse(one.time) - Date.parse(other.time), rankOf(other) - rankOf(one)];
  const [first, second] = MOVING.has(field) ? [newer, better] : [better, newer];
  return first > 0 || (first === 0 && second >= 0);
}

/** Whether the same value, said again, is worth a note: by a better source, or later of what moves. */
const confirms = (field: VehicleField, word: FieldProvenance, known: FieldProvenance): boolean =>
  MOVING.has(field) ? Date.parse(word.time) > Date.parse(known.time) : rankOf(word) < rankOf(known);

/** Takes what a source says, field by field. */
export function applyStatement(known: Known, { facts, ...word }: Statement): Outcome {
  const outcome = start(known);
  for (const [field, value] of Object.entries(facts) as [VehicleField, unknown][]) {
    const before = known.provenance[field];
    const same = isDeepStrictEqual(known.facts[field] ?? null, value);
    if (same && before && !confirms(field, word, before)) continue;
    if (outranks(field, word, before)) take(outcome, field, value, word);
    else if (!same) outcome.outranked.push({ field, value });
  }
  return outcome as Outcome;
}

/** Takes the better of two records of one vehicle, field by field; what they are equally sure of stays. */
export function mergeKnown(survivor: Known, other: Known): Outcome {
  const outcome = start(survivor);
  for (const [field, word] of Object.entries(other.provenance) as [VehicleField, FieldProvenance][]) {
    const value = other.facts[field] ?? null;
    const own = survivor.provenance[field];
    if (isDeepStrictEqual(survivor.facts[field] ?? null, value)) continue;
    if (!own || !outranks(field, own, word)) take(outcome, field, value, word);
    else outcome.outranked.push({ field, value });
  }
  return outcome as Outcome;
}

interface Draft extends Pick<Outcome, 'changes' | 'outranked'> {
  facts: Record<string, unknown>;
  provenance: Record<string, FieldProvenance | undefined>;
  isNews: boolean;
}

const start = ({ facts, provenance }: Known): Draft => ({
  facts: { ...facts },
  provenance: { ...provenance },
  changes: [],
  outranked: [],
  isNews: false,
});

function take(draft: Draft, field: VehicleField, value: unknown, word: FieldProvenance): void {
  const from = draft.facts[field] ?? null;
  if (value === null) delete draft.facts[field];
  else draft.facts[field] = value;
  draft.provenance[field] = word;
  draft.isNews = true;
  if (!isDeepStrictEqual(from, value)) draft.changes.push({ field, from, to: value });
}
