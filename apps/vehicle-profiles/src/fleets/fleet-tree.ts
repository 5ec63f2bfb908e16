import { raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';

/** A condition on a column of fleet ids: that it names one of these fleets or one below them. Never of what was sent. */
export const inFleets = (column: string, fleetIds: readonly string[]): Fragment =>
  sql`${raw(column)} = ANY(fleets_below(${fleetIds}::text[]))`;

/** These fleets and those above them, as an array: what holds for any of these holds for vehicles of them. */
export const fleetsAbove = (fleetIds: readonly string[]): Fragment => sql`fleets_above(${fleetIds}::text[])`;
