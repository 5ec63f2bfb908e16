import type { OdometerSource, VehicleSource } from '@rover/contracts';
import type { Said } from '../vehicles/read-statement.js';
import type { Draft, Noted } from './odometer-ledger.service.js';

/** Who says it, in the words of the ledger. */
const sources: Readonly<Record<VehicleSource, OdometerSource>> = {
  person: 'person',
  document: 'document',
  oem: 'telemetry',
  obd: 'telemetry',
  vinDecode: 'document',
};

/** What is said of an odometer among other things of a vehicle, as a reading for its ledger; none when nothing is. */
export function draftOf(
  vehicleId: string,
  { facts, source, statedAt }: Said,
  { now, by }: { now: number; by?: string },
): Draft | undefined {
  const { odometer: reading } = facts;
  if (typeof reading !== 'number') return undefined;
  const time = statedAt === undefined ? now : Math.min(Date.parse(statedAt), now);
  return { vehicleId, time, reading, source: sources[source], ...(by !== undefined && { by }) };
}

/** What is left to believe of what was said: the distance ever driven instead of the reading, or nothing of it. */
export function believed(said: Said, noted: Noted | undefined): Said {
  if (!noted) return said;
  const { odometer: _reading, ...facts } = said.facts;
  return { ...said, facts: noted.isLatest ? { ...facts, odometer: noted.entry.odometer } : facts };
}

/** What was said of it and moves nothing, not believed or known better, for the history. */
export const passedOver = (noted: Noted | undefined): { field: string; value: unknown }[] =>
  noted && !noted.isLatest ? [{ field: 'odometer', value: noted.entry.reading }] : [];
