import type { PartitionName } from './cursor.js';
import type { RoomEvent, RoomPart } from './room-event.js';
import { StreamEvent } from './stream-event.js';

const PAGE_BYTES = 128 * 1024;
/** What a unit of UTF-16 takes in UTF-8 at most. */
const BYTES_PER_UNIT = 3;

/**
 * Keeps events of a topic for those who may come back. Their texts become bytes on large pages: as strings and objects,
 * which live for a minute and then die, they would cost the garbage collector more than all else that is done with an
 * event of which nobody here hears. A page goes with the last event on it.
 */
export class Keeper {
  private page = Buffer.alloc(0);
  private at = 0;

  keep(event: StreamEvent): RoomEvent {
    const { id, type, time, topic, key, subject, raw } = event.told;
    const head = JSON.stringify({ id, type, time, topic, key, subject });
    this.makeRoom((head.length + raw.length) * BYTES_PER_UNIT);
    const from = this.at;
    const rawFrom = from + this.page.write(head, from);
    this.at = rawFrom + this.page.write(raw, rawFrom);
    return new KeptEvent(event, { page: this.page, from, rawFrom, to: this.at });
  }

  private makeRoom(bytes: number): void {
    if (this.at + bytes <= this.page.length) return;
    this.page = Buffer.allocUnsafeSlow(Math.max(bytes, PAGE_BYTES));
    this.at = 0;
  }
}

interface Kept {
  readonly page: Buffer;
  readonly from: number;
  readonly rawFrom: number;
  readonly to: number;
}

/** An event whose texts are read when somebody asks for them. */
class KeptEvent implements RoomEvent {
  readonly partition: PartitionName;
  readonly entryId: string;
  readonly previousId: string;
  readonly receivedAt: number;
  readonly size: number;
  private readonly page: Buffer;
  private readonly from: number;
  private readonly rawFrom: number;
  private readonly to: number;
  private read?: StreamEvent;

  constructor(event: StreamEvent, { page, from, rawFrom, to }: Kept) {
    this.partition = event.partition;
    this.entryId = event.entryId;
    this.previousId = event.previousId;
    this.receivedAt = event.receivedAt;
    this.size = event.size;
    this.page = page;
    this.from = from;
    this.rawFrom = rawFrom;
    this.to = to;
  }

  get id(): string {
    return this.event.id;
  }

  get type(): string {
    return this.event.type;
  }

  get time(): string {
    return this.event.time;
  }

  get parts(): readonly RoomPart[] {
    return this.event.parts;
  }

  private get event(): StreamEvent {
    return (this.read ??= this.readEvent());
  }

  private readEvent(): StreamEvent {
    const head = JSON.parse(this.page.toString('utf8', this.from, this.rawFrom)) as object;
    const raw = this.page.toString('utf8', this.rawFrom, this.to);
    return new StreamEvent({ ...head, raw } as StreamEvent['told'], this);
  }
}
