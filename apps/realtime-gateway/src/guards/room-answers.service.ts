import { Injectable } from '@nestjs/common';
import { checkAccess, type Caller, type ReplyOf } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { Doorway, RoomKind } from '../rooms/room-kinds.js';
import type { Room } from '../rooms/room.js';

/** A room that the service which owns its subject lets people into. */
export interface GuardedRoom extends Room {
  readonly kind: RoomKind & { readonly doorway: Doorway };
}

export type RoomAnswer = ReplyOf<typeof checkAccess>['data']['answers'][number];

export const isGuarded = (room: Room): room is GuardedRoom => room.kind.doorway !== undefined;

/** Asks the owner of vehicles and fleets who may be in their rooms. */
@Injectable()
export class RoomAnswers {
  constructor(private readonly bus: Bus) {}

  /** One answer for each room, in order. */
  async of(caller: Caller, rooms: readonly GuardedRoom[]): Promise<readonly RoomAnswer[]> {
    const doorways = rooms.map(({ id, kind: { doorway } }) => ({
      id,
      kind: doorway.kind,
      parts: [...doorway.parts],
    }));
    return (await this.bus.request(checkAccess, { doorways }, { caller })).data.answers;
  }
}
