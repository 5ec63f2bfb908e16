import type { PartitionName } from './cursor.js';

/** What some rooms hear of an entry, all of them the same. */
export interface RoomPart {
  readonly rooms: readonly string[];
  readonly subject: string;
  /** When it happened, RFC 3339: for readings, when the device measured the latest of them. */
  readonly time: string;
  /** The event's data as JSON. */
  readonly data: string;
}

/** One entry of a stream on its way to rooms. */
export interface RoomEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  /** One, but for bundles: these have a part for each subject. */
  readonly parts: readonly RoomPart[];
  /** UTF-16 units that it takes to keep it. */
  readonly size: number;
  readonly partition: PartitionName;
  readonly entryId: string;
  /** The entry before it in its partition. */
  readonly previousId: string;
  /** When this process read it, epoch ms. */
  readonly receivedAt: number;
}

/** What differs from one telling of an event to another. */
export interface Telling {
  readonly cursor: string;
  readonly rooms: readonly string[];
  /** Instead of all that the part has. */
  readonly data?: string;
  /** How many it stands for, where that is more than one. */
  readonly conflated?: number;
}

/** What a room hears of an event that is for it. */
export const partFor = ({ parts }: RoomEvent, room: string): RoomPart =>
  parts.find(({ rooms }) => rooms.includes(room)) as RoomPart;

/** The whole event as JSON. */
export function eventText({ id, type, time }: RoomEvent, part: RoomPart, telling: Telling): string {
  const { cursor, rooms, conflated, data = part.data } = telling;
  return (
    `{"id":${JSON.stringify(id)},"cursor":"${cursor}","type":${JSON.stringify(type)},` +
    `"time":${JSON.stringify(time)},"subject":${JSON.stringify(part.subject)},"rooms":${JSON.stringify(rooms)},` +
    `${conflated === undefined ? '' : `"conflated":${conflated},`}"data":${data}}`
  );
}
