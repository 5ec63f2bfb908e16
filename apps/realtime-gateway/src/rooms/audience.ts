import { kindOf, type RoomKind } from './room-kinds.js';

/** The rooms of a topic that have somebody in them. */
class Listened {
  /** In all. */
  rooms = 0;
  /** Of those that hear events of any key: they exist once, or their ids stand in the data. */
  ofAnyKey = 0;
  readonly byKey = new Map<string, number>();

  count({ id, idsIn }: RoomKind, roomId: string, change: 1 | -1): void {
    this.rooms += change;
    if (!id || idsIn) return void (this.ofAnyKey += change);
    const left = (this.byKey.get(roomId) ?? 0) + change;
    if (left > 0) this.byKey.set(roomId, left);
    else this.byKey.delete(roomId);
  }
}

/**
 * Whom events may be for. Most of what passes a replica is for nobody on it: that has to be known by a look at the keys,
 * without the names of rooms being made.
 */
export class Audience {
  private readonly topics = new Map<string, Listened>();

  /** The first one has entered a room, or the last one has left it. */
  count(room: string, change: 1 | -1): void {
    const kind = kindOf(room);
    for (const { name } of kind?.topics ?? []) {
      let listened = this.topics.get(name);
      if (!listened) this.topics.set(name, (listened = new Listened()));
      listened.count(kind as RoomKind, room.slice(room.indexOf(':') + 1), change);
    }
  }

  /** Whether any room that the topic feeds has somebody in it. */
  listens(topic: string): boolean {
    return (this.topics.get(topic)?.rooms ?? 0) > 0;
  }

  /** False when surely nobody hears of these keys. */
  mayHear(topic: string, keys: readonly string[]): boolean {
    const listened = this.topics.get(topic);
    if (!listened) return false;
    return listened.ofAnyKey > 0 || keys.some((key) => listened.byKey.has(key));
  }
}
