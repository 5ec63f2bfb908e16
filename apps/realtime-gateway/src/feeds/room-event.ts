import { partsOfBundle, vehicleTelemetryRecorded, type BundlePart } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { roomsOf } from '../rooms/room-kinds.js';
import type { PartitionName } from './cursor.js';

/** What some rooms hear of an entry, all of them the same. */
export interface RoomPart {
  readonly rooms: readonly string[];
  /** The whole event as JSON: `{id, cursor, type, time, subject, data}`. */
  readonly json: string;
  /** When it happened, RFC 3339: for readings, when the device measured the latest of them. */
  readonly time: string;
}

/** One entry of a stream on its way to rooms. */
export interface RoomEvent {
  readonly type: string;
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

/** What a room hears of an event that is for it. */
export const jsonFor = ({ parts }: RoomEvent, room: string): string =>
  (parts.find(({ rooms }) => rooms.includes(room)) as RoomPart).json;

/** The rooms of a message and what they hear. `data` is the stream's text as it stands: neither parsed nor made anew. */
export function partsOf(message: StreamMessage, cursor: string): RoomPart[] {
  if (message.type === vehicleTelemetryRecorded.name)
    return partsOfBundle(message.raw).map((part) => new VehiclePart(message, cursor, part));
  const subject = message.subject ?? message.key;
  return [
    {
      rooms: roomsOf(message.topic, message.key, message.raw),
      json: eventJson(message, { cursor, subject }, message.raw),
      time: message.time,
    },
  ];
}

/** The readings of one vehicle. Its text is cut out when somebody wants to hear it, which for most is never. */
class VehiclePart implements RoomPart {
  readonly rooms: readonly string[];

  constructor(
    private readonly message: StreamMessage,
    private readonly cursor: string,
    private readonly part: BundlePart,
  ) {
    this.rooms = roomsOf(message.topic, part.vehicleId);
  }

  get time(): string {
    const { from, to } = this.part;
    return latestDeviceTime(this.message.raw, from, to) ?? this.message.time;
  }

  get json(): string {
    const { vehicleId: subject, from, to } = this.part;
    const data = `{"vehicleId":"${subject}","readings":${this.message.raw.slice(from, to)}}`;
    return eventJson(this.message, { cursor: this.cursor, subject }, data);
  }
}

const DEVICE_TIME = '"deviceTime":"';

/** Found without parsing: a device's readings come in their order, so that the last one in the text is the latest. */
function latestDeviceTime(text: string, from: number, to: number): string | undefined {
  const at = text.lastIndexOf(DEVICE_TIME, to);
  if (at < from) return undefined;
  const start = at + DEVICE_TIME.length;
  return text.slice(start, text.indexOf('"', start));
}

const eventJson = (
  message: StreamMessage,
  { cursor, subject }: { cursor: string; subject: string },
  data: string,
): string =>
  `{"id":${JSON.stringify(message.id)},"cursor":"${cursor}","type":${JSON.stringify(message.type)},` +
  `"time":${JSON.stringify(message.time)},"subject":${JSON.stringify(subject)},"data":${data}}`;
