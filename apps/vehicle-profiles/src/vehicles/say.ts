import type { KnownVehicle } from './known-vehicle.js';
import { applyStatement } from './provenance.js';
import type { Outcome } from './provenance.js';
import { readStatements } from './read-statement.js';
import type { Said } from './read-statement.js';

/** A vehicle after somebody said something of it, and what came of that. */
export interface Spoken {
  readonly vehicle: KnownVehicle;
  readonly outcome: Outcome;
}

/** A vehicle of which nobody has said anything yet. */
export const unheardOf = (id: string, now: number): KnownVehicle => {
  const at = new Date(now).toISOString();
  return { id, facts: {}, provenance: {}, version: 0, createdAt: at, updatedAt: at };
};

/**
 * What was said, and what follows from the VIN in it, as one change.
 * @throws VinInvalidError, FieldNeededError
 */
export function say(before: KnownVehicle, said: Said, now: number): Spoken {
  const outcomes: Outcome[] = [];
  let known: Pick<KnownVehicle, 'facts' | 'provenance'> = before;
  for (const statement of readStatements(said, now)) {
    const outcome = applyStatement(known, statement);
    outcomes.push(outcome);
    known = outcome;
  }
  const { facts, provenance } = known;
  const outcome = {
    facts,
    provenance,
    changes: outcomes.flatMap(({ changes }) => changes),
    outranked: outcomes[0]?.outranked ?? [],
    isNews: outcomes.some(({ isNews }) => isNews),
  };
  const updatedAt = new Date(now).toISOString();
  return { vehicle: { ...before, facts, provenance, version: before.version + 1, updatedAt }, outcome };
}
