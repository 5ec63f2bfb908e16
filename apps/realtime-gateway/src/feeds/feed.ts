import type { Topic } from '@rover/contracts';
import { partitionOf, type StreamMessage } from '@rover/redis-streams';
import { feedsWholeTopic } from '../rooms/room-kinds.js';
import type { Room } from '../rooms/room.js';
import { partitionName, serialisePosition, timeOf, type Cursor, type PartitionName } from './cursor.js';
import { History, type HistoryLimits } from './history.js';
import type { Past } from './recall.js';
import { partsOf, type RoomEvent } from './room-event.js';

/** One topic as the rooms see it: turns its messages into room events and remembers the latest. */
export class Feed {
  history: History;
  private readonly names: readonly PartitionName[];
  private positions: string[] = [];
  /** The positions' texts, kept ready since a cursor over all partitions is written with every event. */
  private texts: string[] = [];
  private readonly wholeTopic: boolean;

  constructor(
    readonly topic: Topic,
    past: Past,
    private readonly limits: HistoryLimits,
  ) {
    this.names = past.start.map((_, partition) => partitionName(topic.name, partition));
    this.wholeTopic = feedsWholeTopic(topic.name);
    this.history = this.begin(past.start);
    for (const message of past.messages) this.receive(message, timeOf(message.entryId));
  }

  /** Begins anew, with no past: something was lost before these positions. */
  restart(positions: readonly string[]): void {
    this.history = this.begin(positions);
  }

  /** Takes a message and answers what is to be sent to whom. */
  receive(message: StreamMessage, receivedAt: number): RoomEvent {
    const cursor = this.advance(message);
    const event: RoomEvent = {
      type: message.type,
      parts: partsOf(message, cursor.text),
      size: message.raw.length,
      partition: this.nameOf(message.partition),
      entryId: message.entryId,
      previousId: cursor.previousId,
      receivedAt,
    };
    this.history.append(event);
    return event;
  }

  /** The partitions that a room hangs on. */
  partitionsOf(room: Room): readonly PartitionName[] {
    return room.kind.id ? [this.nameOf(partitionOf(this.topic, room.id))] : this.names;
  }

  /** How far the room had come at a moment. */
  cursorAt(room: Room, time: number): Cursor {
    const positions = this.history.positionsAt(time);
    return new Map(this.partitionsOf(room).map((name) => [name, positions.get(name) as string]));
  }

  private begin(start: readonly string[]): History {
    this.positions = [...start];
    this.texts = start.map((entryId, partition) => serialisePosition(this.nameOf(partition), entryId));
    return new History(new Map(this.names.map((name, i) => [name, start[i] as string])), this.limits);
  }

  private advance({ partition, entryId }: StreamMessage): { previousId: string; text: string } {
    const previousId = this.positions[partition] as string;
    const own = serialisePosition(this.nameOf(partition), entryId);
    this.positions[partition] = entryId;
    this.texts[partition] = own;
    return { previousId, text: this.wholeTopic ? this.texts.join('~') : own };
  }

  private nameOf(partition: number): PartitionName {
    return this.names[partition] as PartitionName;
  }
}
