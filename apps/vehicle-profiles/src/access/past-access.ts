import { Inject, Injectable } from '@nestjs/common';
import type { AccessPart, Caller } from '@rover/contracts';
import { allOf, raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';
import { callerHas, CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { allows, beginOf, isActive } from './right.js';
import type { Right } from './right.js';
import { Rights } from './rights.service.js';
import { conditionOf, ofVehicles, scopeOf, VehicleAccess } from './vehicle-access.js';

/** Where a table tells which vehicle did something, and when: names of its columns, never of what was sent. */
export interface PastColumns {
  readonly vehicle: string;
  readonly time: string;
}

/**
 * Since when callers may see what vehicles did, in SQL: the same as {@link Sight.privateSince} of each of them, in one
 * statement for many.
 */
@Injectable()
export class PastAccess {
  constructor(
    private readonly rights: Rights,
    private readonly access: VehicleAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A condition on rows that tell what a vehicle did: that the caller may see all these parts of it, of that time. */
  async visible(
    caller: Caller,
    { vehicle, time }: PastColumns,
    ...parts: readonly AccessPart[]
  ): Promise<Fragment> {
    if (callerHas(caller, ['admin'])) return raw('true');
    const since = await this.since(caller);
    // All of it but what is sealed: also of vehicles without a profile, and of those that are gone.
    if (this.access.seesAll(caller)) return sql`NOT ${ofVehicles(vehicle, sql`${since} > ${raw(time)}`)}`;
    const visible = await this.access.visible(caller, ...parts);
    return ofVehicles(vehicle, allOf([visible, sql`${since} <= ${raw(time)}`]));
  }

  /** When the past of a row of `vehicle` begins for the caller, as a value; for vehicles that they see. */
  async since(caller: Caller): Promise<Fragment> {
    if (callerHas(caller, ['admin'])) return raw(`'-infinity'::timestamptz`);
    const begin = this.access.seesAll(caller) ? raw(`'-infinity'::timestamptz`) : await this.#begin(caller);
    return sql`greatest(${begin}, (SELECT sealed_before FROM vehicle_seal WHERE vehicle_id = vehicle.id))`;
  }

  /** As {@link privateSinceOf} says it. `least` passes over what is null. */
  async #begin(caller: Caller): Promise<Fragment> {
    const now = this.clock.now();
    const rights = (await this.rights.of(caller)).filter((right) => isActive(right, now));
    const follows = (right: Right) => allows(right, ['location'], 'reads');
    const others = rights.filter((right) => !follows(right));
    return sql`coalesce(${earliest(rights.filter(follows))}, ${earliest(others)})`;
  }
}

function earliest(rights: readonly Right[]): Fragment {
  const begins = [...new Set(rights.map(beginOf))].map((begin) => {
    const scope = scopeOf(rights.filter((right) => beginOf(right) === begin));
    return sql`CASE WHEN ${conditionOf(scope)} THEN to_timestamp(${begin / 1_000}::float8) END`;
  });
  return begins.reduce((all, one) => sql`least(${all}, ${one})`, raw('NULL::timestamptz'));
}
