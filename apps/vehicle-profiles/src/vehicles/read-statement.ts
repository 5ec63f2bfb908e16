import type { VehicleField, VehiclePatch, VehicleSource } from '@rover/contracts';
import { decodeVin, readVin } from '@rover/vehicle';
import type { Statement } from './provenance.js';
import { FieldNeededError, VinInvalidError } from './vehicle.errors.js';

/** What somebody says, as a door took it. */
export interface Said {
  readonly facts: VehiclePatch;
  readonly source: VehicleSource;
  readonly statedAt?: string;
  readonly confidence: number;
}

const LIKELY = 0.6;

/**
 * Makes statements of what was said: first that itself, then what its VIN tells by itself.
 * @throws VinInvalidError, FieldNeededError
 */
export function readStatements(said: Said, now: number): Statement[] {
  const { source, confidence } = said;
  const facts = readFacts(said.facts);
  const at = Math.min(said.statedAt === undefined ? now : Date.parse(said.statedAt), now);
  const own = { facts, source, confidence, time: new Date(at).toISOString() };
  return facts.vin ? [own, ...decoded(facts.vin, now)] : [own];
}

function readFacts(facts: VehiclePatch): VehiclePatch {
  if (facts.status === null) throw new FieldNeededError('status');
  const { vin } = facts;
  if (typeof vin !== 'string') return facts;
  const read = readVin(vin);
  if ('refused' in read) throw new VinInvalidError(read);
  return { ...facts, vin: read.vin };
}

/** A make only where the code stands for one; a model year also where it is but likely, which its confidence says. */
function decoded(vin: string, now: number): Statement[] {
  const word = { source: 'vinDecode' as const, time: new Date(now).toISOString() };
  const { makes, modelYear } = decodeVin(vin, new Date(now).getUTCFullYear());
  const say = (facts: Partial<Record<VehicleField, unknown>>, confidence: number): Statement => ({
    ...word,
    confidence,
    facts: facts as VehiclePatch,
  });
  return [
    ...(makes.length === 1 ? [say({ make: makes[0] }, 1)] : []),
    ...(modelYear ? [say({ modelYear: modelYear.year }, modelYear.certain ? 1 : LIKELY)] : []),
  ];
}
