import { roomKinds, type RoomKind } from './room-kinds.js';
import { RoomUnknownError } from './room.errors.js';

/** A room by its name: `deals`, `vehicle:veh_1`. */
export interface Room {
  readonly kind: RoomKind;
  /** Empty for rooms that exist once. */
  readonly id: string;
  readonly name: string;
}

/** An older spelling that clients may use. */
const ALIAS = /^vehicle_/;

/** @throws RoomUnknownError */
export function parseRoom(given: string): Room {
  const name = given.replace(ALIAS, 'vehicle:');
  const colon = name.indexOf(':');
  const kind = roomKinds.get(colon < 0 ? name : name.slice(0, colon));
  const id = colon < 0 ? '' : name.slice(colon + 1);
  if (!kind || !fits(kind, id, colon >= 0)) throw new RoomUnknownError();
  return { kind, id, name };
}

const fits = (kind: RoomKind, id: string, hasId: boolean): boolean =>
  kind.id ? kind.id.safeParse(id).success : !hasId;
