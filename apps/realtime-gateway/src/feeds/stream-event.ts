import { partsOfBundle, vehicleTelemetryRecorded, vehiclesOfBundle, type BundlePart } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { roomsOf } from '../rooms/room-kinds.js';
import type { PartitionName } from './cursor.js';
import type { RoomEvent, RoomPart } from './room-event.js';

/** What the rooms of an entry are told, as it stands in its stream. */
export type Told = Pick<StreamMessage, 'id' | 'type' | 'time' | 'topic' | 'key' | 'subject' | 'raw'>;

/** Where an event stands, and when it got here. */
export type EventPlace = Pick<RoomEvent, 'partition' | 'entryId' | 'previousId' | 'receivedAt'>;

/** An entry as it came. What rooms hear of it is made when somebody wants to hear it, which for most is never. */
export class StreamEvent implements RoomEvent {
  readonly partition: PartitionName;
  readonly entryId: string;
  readonly previousId: string;
  readonly receivedAt: number;
  private made?: readonly RoomPart[];

  constructor(
    readonly told: Told,
    { partition, entryId, previousId, receivedAt }: EventPlace,
  ) {
    this.partition = partition;
    this.entryId = entryId;
    this.previousId = previousId;
    this.receivedAt = receivedAt;
  }

  get id(): string {
    return this.told.id;
  }

  get type(): string {
    return this.told.type;
  }

  get time(): string {
    return this.told.time;
  }

  get size(): number {
    return this.told.raw.length;
  }

  /** Whom it is about: the ids of its rooms, but for those whose ids stand in the data. */
  get keys(): readonly string[] {
    return this.isBundle ? vehiclesOfBundle(this.told.raw) : [this.told.key];
  }

  get parts(): readonly RoomPart[] {
    return (this.made ??= this.isBundle ? this.partsOfBundle() : [this.whole()]);
  }

  private get isBundle(): boolean {
    return this.type === vehicleTelemetryRecorded.name;
  }

  /** `data` is the stream's text as it stands: neither parsed nor made anew. */
  private whole(): RoomPart {
    const { topic, key, subject = key, time, raw } = this.told;
    return { rooms: roomsOf(topic, key, raw), subject, time, data: raw };
  }

  private partsOfBundle(): RoomPart[] {
    return partsOfBundle(this.told.raw).map((part) => new VehiclePart(this.told, part));
  }
}

/** The readings of one vehicle. Its text is cut out when somebody wants to hear it, which for most is never. */
class VehiclePart implements RoomPart {
  readonly rooms: readonly string[];

  constructor(
    private readonly message: Told,
    private readonly part: BundlePart,
  ) {
    this.rooms = roomsOf(message.topic, part.vehicleId);
  }

  get subject(): string {
    return this.part.vehicleId;
  }

  get time(): string {
    const { from, to } = this.part;
    return latestDeviceTime(this.message.raw, from, to) ?? this.message.time;
  }

  get data(): string {
    const { vehicleId, from, to } = this.part;
    return `{"vehicleId":"${vehicleId}","readings":${this.message.raw.slice(from, to)}}`;
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
