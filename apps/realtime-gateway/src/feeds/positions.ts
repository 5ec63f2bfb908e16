import { Injectable } from '@nestjs/common';
import { partitionOf } from '@rover/redis-streams';
import { kindOf, type RoomKind } from '../rooms/room-kinds.js';
import { partitionName, serialisePosition, type PartitionName } from './cursor.js';

/** The partitions of one topic that feed a room. */
export const partitionsFeeding = (topic: RoomKind['topics'][number], id: string): readonly PartitionName[] =>
  id ? [nameIn(topic, partitionOf(topic, id))] : namesIn(topic);

const known = new Map<string, readonly PartitionName[]>();

/** The partitions of a topic, by number. Made once: they are asked for with every event. */
export function namesIn({ name, partitions }: RoomKind['topics'][number]): readonly PartitionName[] {
  const names = known.get(name) ?? Array.from({ length: partitions }, (_, n) => partitionName(name, n));
  known.set(name, names);
  return names;
}

const nameIn = (topic: RoomKind['topics'][number], n: number): PartitionName =>
  namesIn(topic)[n] as PartitionName;

interface Position {
  entryId: string;
  text?: string;
}

/**
 * How far this process has come in each partition that it follows. Moved on and told in one tick: whoever is in a room
 * has been given everything up to here that is for the room.
 */
@Injectable()
export class Positions {
  private readonly at = new Map<PartitionName, Position>();

  set(partition: PartitionName, entryId: string): void {
    const position = this.at.get(partition);
    if (!position) return void this.at.set(partition, { entryId });
    position.entryId = entryId;
    position.text = undefined;
  }

  forget(partitions: readonly PartitionName[]): void {
    for (const partition of partitions) this.at.delete(partition);
  }

  /** The cursor of an event that is for these rooms: where each of them stands, in all that feeds it. */
  cursorOf(rooms: readonly string[]): string {
    const partitions = new Set(rooms.flatMap(partitionsOfRoom));
    return [...partitions]
      .map((partition) => this.textOf(partition))
      .filter(Boolean)
      .join('~');
  }

  private textOf(partition: PartitionName): string {
    const position = this.at.get(partition);
    if (!position) return '';
    return (position.text ??= serialisePosition(partition, position.entryId));
  }
}

/** All partitions that feed a room, by its name; none for what is no room of ours. */
export function partitionsOfRoom(room: string): PartitionName[] {
  const kind = kindOf(room);
  const id = kind?.id ? room.slice(kind.name.length + 1) : '';
  return (kind?.topics ?? []).flatMap((topic) => partitionsFeeding(topic, id));
}
