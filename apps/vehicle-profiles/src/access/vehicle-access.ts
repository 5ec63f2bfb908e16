import { Inject, Injectable } from '@nestjs/common';
import { accessParts, everywhereRoles } from '@rover/contracts';
import type { Caller, AccessPart } from '@rover/contracts';
import { oneOf, raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';
import { callerHas, CLOCK, ForbiddenError } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { FleetNotFoundError } from '../fleets/fleet.errors.js';
import { VehicleNotFoundError } from '../vehicles/vehicle.errors.js';
import { allows, isActive, isFor, partsOf, privateSinceOf } from './right.js';
import type { Doing, Place, Right } from './right.js';
import { RightRepository } from './right.repository.js';
import { Rights } from './rights.service.js';

/** Which vehicles somebody may see: all, or those of some fleets and some single ones. */
export type VehicleScope =
  'all' | { readonly fleetIds: readonly string[]; readonly vehicleIds: readonly string[] };

/** What a caller sees of one vehicle. */
export interface Sight {
  /** The living vehicle: another one than was asked for, when that was merged. */
  readonly vehicleId: string;
  readonly reads: ReadonlySet<AccessPart>;
  readonly edits: ReadonlySet<AccessPart>;
  /** Trips, locations and readings from before are not for the caller, epoch ms; 0: all that is kept. */
  readonly privateSince: number;
}

/** A vehicle or a fleet. */
export interface Subject {
  readonly vehicleId?: string;
  readonly fleetId?: string;
}

/** What a caller may do with a vehicle, or with all of a fleet. */
export interface SubjectSight extends Pick<Sight, 'reads' | 'edits'> {
  readonly place: Subject;
}

const EVERYTHING: ReadonlySet<AccessPart> = new Set(accessParts);

/**
 * The one place that says which vehicles a caller may see and change, and what of them. As a scope it narrows what is
 * searched in memory; as a condition on the table `vehicle` it is part of each statement, so that what may not be seen is
 * never read; as a sight it says what of one vehicle is shown.
 */
@Injectable()
export class VehicleAccess {
  constructor(
    private readonly rights: Rights,
    private readonly repository: RightRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The vehicles of which the caller may see all these parts now. Default: the profile. */
  scope(caller: Caller, ...parts: readonly AccessPart[]): Promise<VehicleScope> {
    return this.#scope(caller, parts, 'reads');
  }

  /** The vehicles of which the caller may change all these parts now. Default: the profile. */
  editScope(caller: Caller, ...parts: readonly AccessPart[]): Promise<VehicleScope> {
    return this.#scope(caller, parts, 'edits');
  }

  async visible(caller: Caller, ...parts: readonly AccessPart[]): Promise<Fragment> {
    return conditionOf(await this.scope(caller, ...parts));
  }

  async editable(caller: Caller, ...parts: readonly AccessPart[]): Promise<Fragment> {
    return conditionOf(await this.editScope(caller, ...parts));
  }

  /** What the caller sees of one vehicle. @throws VehicleNotFoundError unless that is all these parts */
  async sight(caller: Caller, vehicleId: string, ...parts: readonly AccessPart[]): Promise<Sight> {
    const place = await this.repository.place(vehicleId);
    if (callerHas(caller, everywhereRoles)) return allOf(caller, place ?? { vehicleId, sealedBefore: 0 });
    const reasons = place ? await this.#activeFor(caller, place) : [];
    const reads = partsOf(reasons, 'reads');
    if (!place || !asked(parts).every((part) => reads.has(part))) throw new VehicleNotFoundError();
    const privateSince = Math.max(privateSinceOf(reasons), place.sealedBefore);
    return { vehicleId: place.vehicleId, reads, edits: partsOf(reasons, 'edits'), privateSince };
  }

  /**
   * What the caller may do with what they want to give access to: a vehicle, or all of a fleet.
   * @throws VehicleNotFoundError, FleetNotFoundError unless they may see this part of it
   */
  async subject(caller: Caller, { vehicleId, fleetId }: Subject, part: AccessPart): Promise<SubjectSight> {
    if (vehicleId !== undefined) {
      const sight = await this.sight(caller, vehicleId, part);
      return { ...sight, place: { vehicleId: sight.vehicleId } };
    }
    if (callerHas(caller, everywhereRoles))
      return { place: { fleetId }, reads: EVERYTHING, edits: EVERYTHING };
    const reasons = await this.#activeFor(caller, { fleetId });
    const reads = partsOf(reasons, 'reads');
    if (!reads.has(part)) throw new FleetNotFoundError();
    return { place: { fleetId }, reads, edits: partsOf(reasons, 'edits') };
  }

  /** The parts of a vehicle that the caller may see, of vehicles that are at hand. */
  async seer(caller: Caller): Promise<(place: Place) => ReadonlySet<AccessPart>> {
    if (callerHas(caller, everywhereRoles)) return () => EVERYTHING;
    const active = await this.#active(caller);
    return (place) =>
      partsOf(
        active.filter((right) => isFor(right, place)),
        'reads',
      );
  }

  /** Says of fleets whether the caller may put vehicles into them; null is none. */
  async placer(caller: Caller): Promise<(fleetId: string | null | undefined) => boolean> {
    if (callerHas(caller, everywhereRoles)) return () => true;
    const rights = (await this.#active(caller)).filter((right) => allows(right, ['access'], 'edits'));
    return (fleetId) => rights.some((right) => isFor(right, { fleetId }));
  }

  /** @throws ForbiddenError unless the caller may put vehicles into this fleet, or into none */
  async requirePlacing(caller: Caller, fleetId: string | null | undefined): Promise<void> {
    if (!(await this.placer(caller))(fleetId))
      throw new ForbiddenError('You may put vehicles into your own fleets alone; name one as fleetId.');
  }

  /** Whether the caller sees all vehicles by their role. */
  seesAll(caller: Caller): boolean {
    return callerHas(caller, everywhereRoles);
  }

  async #scope(caller: Caller, parts: readonly AccessPart[], doing: Doing): Promise<VehicleScope> {
    if (callerHas(caller, everywhereRoles)) return 'all';
    return scopeOf((await this.#active(caller)).filter((right) => allows(right, asked(parts), doing)));
  }

  async #active(caller: Caller): Promise<readonly Right[]> {
    const now = this.clock.now();
    return (await this.rights.of(caller)).filter((right) => isActive(right, now));
  }

  async #activeFor(caller: Caller, place: Place): Promise<readonly Right[]> {
    return (await this.#active(caller)).filter((right) => isFor(right, place));
  }
}

const asked = (parts: readonly AccessPart[]): readonly AccessPart[] =>
  parts.length > 0 ? parts : ['profile'];

/** What former owners have sealed is closed to everybody but administrators. */
const allOf = (
  caller: Caller,
  { vehicleId, sealedBefore }: { vehicleId: string; sealedBefore: number },
): Sight => ({
  vehicleId,
  reads: EVERYTHING,
  edits: EVERYTHING,
  privateSince: callerHas(caller, ['admin']) ? 0 : sealedBefore,
});

/** A condition on a column of vehicle ids: that the living vehicle of it is there, and such. */
export const ofVehicles = (column: string, condition: Fragment): Fragment => sql`EXISTS (
  SELECT FROM vehicle AS known JOIN vehicle ON vehicle.id = coalesce(known.merged_into, known.id)
  WHERE known.id = ${raw(column)} AND vehicle.deleted_at IS NULL AND ${condition})`;

/** What some rights are for, all together. */
export const scopeOf = (rights: readonly Right[]): Exclude<VehicleScope, 'all'> => ({
  fleetIds: [...new Set(rights.flatMap(({ fleetIds }) => fleetIds))].sort(),
  vehicleIds: [...new Set(rights.flatMap(({ vehicleId }) => vehicleId ?? []))].sort(),
});

/** A scope as a condition on the table `vehicle`. */
export function conditionOf(scope: VehicleScope): Fragment {
  if (scope === 'all') return raw('true');
  const { fleetIds, vehicleIds } = scope;
  return oneOf([
    ...(fleetIds.length > 0 ? [sql`vehicle.fleet_id = ANY(${fleetIds}::text[])`] : []),
    ...(vehicleIds.length > 0 ? [sql`vehicle.id = ANY(${vehicleIds}::text[])`] : []),
  ]);
}
