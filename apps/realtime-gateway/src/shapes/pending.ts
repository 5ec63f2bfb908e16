import type { RoomEvent, RoomPart } from '../feeds/room-event.js';
import { conflationOf, type Held } from './conflation.js';

interface Waiting {
  /** The latest one. */
  event: RoomEvent;
  subject: string;
  time: string;
  rooms: readonly string[];
  held: Held;
}

/** What is to be told: the latest event, with data that stands for all that waited. */
export interface Due {
  readonly event: RoomEvent;
  readonly part: RoomPart;
  readonly rooms: readonly string[];
  readonly conflated?: number;
}

/** Readings and positions that wait until a socket may have them: the latest of each, however many come. */
export class Pending {
  private readonly waiting = new Map<string, Waiting>();

  /** Whether events of a type may wait: of all others each one counts. */
  static takes(type: string): boolean {
    return conflationOf(type) !== undefined;
  }

  get size(): number {
    return this.waiting.size;
  }

  keep(event: RoomEvent, { subject, time, data }: RoomPart, rooms: readonly string[]): void {
    const conflation = conflationOf(event.type);
    if (!conflation) return;
    const key = `${rooms.join()} ${event.type} ${conflation.key(subject, data)}`;
    const held = conflation.add(this.waiting.get(key)?.held, data);
    this.waiting.set(key, { event, subject, time, rooms, held });
  }

  /** Takes out what waits for any of these rooms; everything when none are named. */
  take(rooms?: readonly string[]): Due[] {
    const due: Due[] = [];
    for (const [key, waiting] of this.waiting) {
      if (rooms && !waiting.rooms.some((room) => rooms.includes(room))) continue;
      this.waiting.delete(key);
      due.push(dueOf(waiting));
    }
    return due;
  }

  /** The socket leaves a room: what waits for it alone goes. */
  forget(room: string): void {
    for (const [key, waiting] of this.waiting) {
      waiting.rooms = waiting.rooms.filter((name) => name !== room);
      if (waiting.rooms.length === 0) this.waiting.delete(key);
    }
  }
}

function dueOf({ event, subject, time, rooms, held }: Waiting): Due {
  const part = { rooms, subject, time, data: held.data() };
  return { event, part, rooms, ...(held.count > 1 && { conflated: held.count }) };
}
