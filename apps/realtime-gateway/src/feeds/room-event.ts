import type { StreamMessage } from '@rover/redis-streams';
import type { PartitionName } from './cursor.js';

/** One event on its way to rooms, made into text once however many sockets get it. */
export interface RoomEvent {
  readonly type: string;
  /** The whole event as JSON: `{id, cursor, type, time, subject, data}`. */
  readonly json: string;
  readonly rooms: readonly string[];
  readonly partition: PartitionName;
  readonly entryId: string;
  /** The entry before it in its partition. */
  readonly previousId: string;
  /** When this process read it, epoch ms. */
  readonly receivedAt: number;
}

/** The event's JSON. `data` is the stream's text as it stands: neither parsed nor made anew. */
export function eventJson(message: StreamMessage, cursor: string): string {
  const subject = message.subject ?? message.key;
  return (
    `{"id":${JSON.stringify(message.id)},"cursor":"${cursor}","type":${JSON.stringify(message.type)},` +
    `"time":${JSON.stringify(message.time)},"subject":${JSON.stringify(subject)},"data":${message.raw}}`
  );
}
