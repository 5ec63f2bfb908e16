import type { FieldProvenance, VehicleFacts, VehicleField } from '@rover/contracts';

/** Who said each field that was ever said; also of a field that was taken away. */
export type Provenance = Readonly<Partial<Record<VehicleField, FieldProvenance>>>;

/** A vehicle as it is stored, also one that is gone. Times are RFC 3339. */
export interface KnownVehicle {
  readonly id: string;
  readonly facts: VehicleFacts;
  readonly provenance: Provenance;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt?: string;
  readonly mergedInto?: string;
}
