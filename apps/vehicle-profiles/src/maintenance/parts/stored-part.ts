import type { Expiry, NewVehiclePart, VehiclePart } from '@rover/contracts';
import { dayAt, distanceOf, partDuePoint, wornAt } from '@rover/vehicle';
import type { Fitting, WearReading } from '@rover/vehicle';
import type { ExpiringThing } from '../expiry/expiring-thing.js';

/** A part with what happened to it, in order. */
export interface StoredPart {
  readonly id: string;
  readonly vehicleId: string;
  readonly facts: NewVehiclePart;
  readonly retired: boolean;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly fittings: readonly Fitting[];
  readonly wear: readonly WearReading[];
}

/** The time that it is on the vehicle, if it is. */
export const fittedNow = ({ fittings }: StoredPart): Fitting | undefined => {
  const last = fittings.at(-1);
  return last && !last.removed ? last : undefined;
};

/** Metres that it has run by now; `odometer` is that of the vehicle now. */
export const runOf = ({ facts, fittings }: StoredPart, odometer: number | undefined): number =>
  distanceOf(facts.distanceBefore, fittings, odometer);

/** A part that is in the store ages, and does not run. */
export function thingOf(part: StoredPart, odometer: number | undefined): ExpiringThing {
  const { id, vehicleId, facts, retired, fittings, wear, createdAt } = part;
  const { timeZone: zone, remindDays, life, madeOn, name } = facts;
  const fitted = fittedNow(part);
  const born = madeOn ?? dayAt(fittings[0]?.fitted.at ?? createdAt.getTime(), zone);
  const limit = facts.wornAt === undefined ? undefined : wornAt(wear, facts.wornAt);
  const standing = {
    ...{ life, bornOn: born, distance: runOf(part, odometer), wornAt: limit },
    odometer: fitted && (odometer ?? fitted.fitted.odometer),
  };
  const thing = { kind: 'part' as const, sourceId: id, vehicleId, cycle: 1, title: name };
  return { ...thing, point: wholeMetres(partDuePoint(standing)), zone, remindDays, active: !retired };
}

/** The end stays where it is while the odometer runs on; rounding keeps it from trembling. */
const wholeMetres = ({ distance, ...rest }: ExpiringThing['point']): ExpiringThing['point'] =>
  distance === undefined ? rest : { ...rest, distance: Math.round(distance) };

const iso = (time: number): string => new Date(time).toISOString();
const momentOf = ({ at, odometer }: Fitting['fitted']) => ({ at: iso(at), odometer });

export function partOf(
  part: StoredPart,
  odometer: number | undefined,
  expiry: Expiry | undefined,
): VehiclePart {
  const { id, vehicleId, facts, retired, createdBy, createdAt, fittings, wear } = part;
  return {
    ...facts,
    ...{ id, vehicleId, createdBy, createdAt: createdAt.toISOString() },
    status: retired ? 'retired' : fittedNow(part) ? 'fitted' : 'stored',
    distance: runOf(part, odometer),
    fittings: fittings.map(({ fitted, removed }) => ({
      fitted: momentOf(fitted),
      ...(removed && { removed: momentOf(removed) }),
    })),
    wear: wear.map(({ at, distance, remaining }) => ({ at: iso(at), distance, remaining })),
    ...(expiry && { expiry }),
  };
}
