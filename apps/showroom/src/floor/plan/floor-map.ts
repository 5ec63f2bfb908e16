import type { CustomerInterest, FloorPlan } from '@rover/contracts';
import { holds, isInBuilding, type FloorPoint } from '@rover/vehicle';

/** [x, y] in metres. */
export type Point = FloorPoint;

/** A unit on the floor, with what somebody may look for in it. */
export interface PlacedUnit {
  readonly unitId: string;
  readonly at: Point;
  readonly facts: Readonly<Partial<Record<CustomerInterest['kind'], string>>>;
}

type Zone = Pick<FloorPlan['zones'][number], 'name' | 'kind' | 'outline'>;

/** A floor as it is looked things up in. */
export interface FloorMap {
  /** Undefined where nobody has drawn a plan: then all that sensors tell is on the floor. */
  readonly outline?: readonly Point[];
  readonly zones: readonly Zone[];
  readonly units: readonly PlacedUnit[];
}

export const unmapped: FloorMap = { zones: [], units: [] };

export const isOnFloor = ({ outline }: FloorMap, at: Point): boolean =>
  outline === undefined || isInBuilding(outline, at);

/** The first of the zones that hold a point. */
export const zoneAt = ({ zones }: FloorMap, at: Point): Zone | undefined =>
  zones.find(({ outline }) => holds(outline, at));

export const distance = ([x, y]: Point, [u, v]: Point): number => Math.hypot(u - x, v - y);

/** The interests that a unit answers, in words. */
export function matched({ facts }: PlacedUnit, interests: readonly CustomerInterest[]): string[] {
  return interests
    .filter(({ kind, value }) => facts[kind]?.toLowerCase() === value.toLowerCase())
    .map(({ kind, value }) => `${kind} ${value}`);
}
