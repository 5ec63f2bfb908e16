import type { Messages, RoomEvents } from '../generated/events.js';
import type { RoomEvent } from '../generated/schemas.js';

/** The types of event that rooms hear. */
export type EventType = keyof RoomEvents;

/** An event of a room, of one type or of any. */
export type RoomEventOf<T extends EventType = EventType> = {
  [K in T]: Omit<RoomEvent, 'type' | 'data'> & { readonly type: K; readonly data: RoomEvents[K] };
}[T];

/** How much a room shall tell: most readings, positions and heat maps a second, and which signals or fields. */
export type RoomWishes = Pick<Messages['subscribe']['request'], 'maxRate' | 'fields'>;

/**
 * `joining` until the server has answered, `live` from then on, `waiting` while the connection is away (what is missed
 * comes afterwards), `refused` for those who may not be in it, `closed` by {@link Room.close}.
 */
export type RoomStatus = 'joining' | 'live' | 'waiting' | 'refused' | 'closed';
