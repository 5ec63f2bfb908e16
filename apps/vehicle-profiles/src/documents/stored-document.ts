import { documentProblems } from '@rover/contracts';
import type {
  Expiry,
  ExpiryKind,
  NewVehicleDocument,
  VehicleDocument,
  VehicleDocumentPatch,
} from '@rover/contracts';
import { isTimeZone } from '@rover/vehicle';
import type { DuePoint } from '@rover/vehicle';
import type { ExpiringThing } from '../maintenance/expiry/expiring-thing.js';
import { DocumentInvalidError } from './document.errors.js';

/** A document as its row has it. */
export interface DocumentRow {
  id: string;
  vehicle_id: string;
  facts: NewVehicleDocument;
  life: number;
  upload_id: string | null;
  pieces: number | null;
  content: VehicleDocument['content'] | null;
  version: number;
  created_by: string;
  created_at: Date;
  updated_at: Date;
}

const watched: readonly string[] = ['warranty', 'insurance', 'inspection'] satisfies ExpiryKind[];

/** As what a document is watched. */
export const kindOf = ({ type }: NewVehicleDocument): ExpiryKind =>
  watched.includes(type) ? (type as ExpiryKind) : 'document';

/** Where a document ends, by time or distance, whichever first; undefined for what never does. */
export function endOf({ validTo, odometerFrom, distance }: NewVehicleDocument): DuePoint | undefined {
  if (validTo === undefined && distance === undefined) return undefined;
  return {
    ...(validTo !== undefined && { date: validTo }),
    ...(distance !== undefined && odometerFrom !== undefined && { distance: odometerFrom + distance }),
  };
}

/** @throws DocumentInvalidError when its fields do not go together */
export function checked(facts: NewVehicleDocument): NewVehicleDocument {
  const zone = isTimeZone(facts.timeZone) ? [] : [{ path: 'timeZone', message: 'is no IANA time zone' }];
  const problems = [...documentProblems(facts), ...zone];
  if (problems.length > 0) throw new DocumentInvalidError(problems);
  return facts;
}

/** @throws DocumentInvalidError */
export function patchedFacts(facts: NewVehicleDocument, patch: VehicleDocumentPatch): NewVehicleDocument {
  const known = Object.entries({ ...facts, ...patch }).filter(([, value]) => value !== null);
  return checked(Object.fromEntries(known) as NewVehicleDocument);
}

export const thingsOf = ({ id, vehicle_id, facts, life }: DocumentRow): ExpiringThing[] => {
  const point = endOf(facts);
  if (!point) return [];
  const { title, timeZone: zone, remindDays } = facts;
  const thing = { kind: kindOf(facts), sourceId: id, vehicleId: vehicle_id, cycle: life };
  return [{ ...thing, title, point, zone, remindDays, active: true }];
};

export const documentOf = (row: DocumentRow, expiry: Expiry | undefined): VehicleDocument => ({
  ...row.facts,
  id: row.id,
  vehicleId: row.vehicle_id,
  ...(row.content && { content: row.content }),
  ...(expiry && { expiry }),
  version: row.version,
  createdBy: row.created_by,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});
