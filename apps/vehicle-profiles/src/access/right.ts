import { roleRights } from '@rover/contracts';
import type { GrantRole, AccessPart } from '@rover/contracts';

/** One reason for which somebody may see vehicles. Times are epoch ms; JSON can carry it. */
export interface Right {
  /** Null: a fleet that their token names. */
  readonly grantId: string | null;
  readonly role: GrantRole;
  readonly vehicleId: string | null;
  readonly fleetId: string | null;
  /** The fleet and all below it. */
  readonly fleetIds: readonly string[];
  readonly from: number;
  readonly until: number | null;
}

/** What a right can be about. */
export interface Place {
  readonly vehicleId?: string;
  readonly fleetId?: string | null;
}

export type Doing = 'reads' | 'edits';

export const isActive = ({ from, until }: Right, now: number): boolean =>
  from <= now && (until === null || now < until);

export const isFor = (right: Right, { vehicleId, fleetId }: Place): boolean =>
  (right.vehicleId !== null && right.vehicleId === vehicleId) ||
  (typeof fleetId === 'string' && right.fleetIds.includes(fleetId));

/** Whether a right allows all of these parts at once. */
export const allows = ({ role }: Right, parts: readonly AccessPart[], doing: Doing): boolean =>
  parts.every((part) => roleRights[role][doing].includes(part));

/** The parts that some of these rights allow. */
export const partsOf = (rights: readonly Right[], doing: Doing): ReadonlySet<AccessPart> =>
  new Set(rights.flatMap(({ role }) => roleRights[role][doing]));

/**
 * Since when what tells of people's lives may be seen by these rights, epoch ms; 0 for all that is kept. Those that show
 * where the vehicle was decide, where there are any: another one beside them opens no older past.
 */
export function privateSinceOf(rights: readonly Right[]): number {
  const following = rights.filter((right) => allows(right, ['location'], 'reads'));
  const deciding = following.length > 0 ? following : rights;
  return Math.min(...deciding.map(beginOf));
}

/** Since when what tells of people's lives may be seen by one right, epoch ms; 0 for all that is kept. */
export const beginOf = ({ role, from }: Right): number => (roleRights[role].fromBegin ? from : 0);

/** When the last of some rights ends; null for never. Of none it is undefined. */
export function endOf(rights: readonly Right[]): number | null | undefined {
  if (rights.length === 0) return undefined;
  const ends = rights.map(({ until }) => until);
  return ends.includes(null) ? null : Math.max(...(ends as number[]));
}
