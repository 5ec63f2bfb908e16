import type { Topic } from '@rover/contracts';
import { RecentIds } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import type { Room } from '../rooms/room.js';
import { timeOf, type Cursor, type PartitionName } from './cursor.js';
import { History, type HistoryLimits } from './history.js';
import { Keeper } from './keeper.js';
import { namesIn, partitionsFeeding, type Positions } from './positions.js';
import type { Past } from './recall.js';
import { StreamEvent } from './stream-event.js';

/** Ids that are remembered of each topic; some megabytes. */
const MOST_TOLD = 50_000;

/** One topic as the rooms see it: turns its messages into room events and remembers the latest. */
export class Feed {
  readonly history: History;
  readonly partitions: readonly PartitionName[];
  private last: string[] = [];
  private readonly keeper = new Keeper();
  private readonly told = new RecentIds(MOST_TOLD);

  constructor(
    readonly topic: Topic,
    past: Past,
    private readonly limits: HistoryLimits,
    private readonly positions: Positions,
  ) {
    this.partitions = namesIn(topic);
    this.history = this.begin(past.start);
    for (const message of past.messages) this.receive(message, timeOf(message.entryId));
  }

  /** Something of a partition was lost after where we are: nothing from before can be gone on with. */
  lose(partition: number): PartitionName {
    const name = this.partitions[partition] as PartitionName;
    this.history.lose(name);
    return name;
  }

  /**
   * Takes a message and answers what is to be sent to whom. Whoever was not sure that an event had been appended appends
   * it again, under the same id: of the repeat nobody is told, and the answer is undefined.
   */
  receive(message: StreamMessage, receivedAt: number): StreamEvent | undefined {
    const { id, partition, entryId } = message;
    const previousId = this.last[partition] as string;
    this.reach(partition, entryId);
    const name = this.partitions[partition] as PartitionName;
    if (this.told.has(id)) return void this.history.pass(name, entryId);
    this.told.add(id);
    const event = new StreamEvent(message, { partition: name, entryId, previousId, receivedAt });
    this.history.append(this.keeper.keep(event));
    return event;
  }

  /** The partitions that a room hangs on. */
  partitionsOf(room: Room): readonly PartitionName[] {
    return partitionsFeeding(this.topic, room.id);
  }

  /** How far the room had come at a moment. */
  cursorAt(room: Room, time: number): Cursor {
    const positions = this.history.positionsAt(time);
    return new Map(this.partitionsOf(room).map((name) => [name, positions.get(name) as string]));
  }

  private begin(start: readonly string[]): History {
    start.forEach((entryId, partition) => this.reach(partition, entryId));
    return new History(new Map(this.partitions.map((name, n) => [name, start[n] as string])), this.limits);
  }

  private reach(partition: number, entryId: string): void {
    this.last[partition] = entryId;
    this.positions.set(this.partitions[partition] as PartitionName, entryId);
  }
}
