import { CursorInvalidError } from './feed.errors.js';

/**
 * How far a reader of a room has come: the last entry it knows of in each partition that feeds the room.
 * Entry ids are the stream's own, so that any replica can continue what another began.
 */
export type Cursor = ReadonlyMap<PartitionName, string>;

/** `topic.partition`. */
export type PartitionName = `${string}.${number}`;

export const partitionName = (topic: string, partition: number): PartitionName => `${topic}.${partition}`;

/** Orders entry ids as the stream does. */
export function compareEntries(a: string, b: string): number {
  const [timeA, sequenceA] = halves(a);
  const [timeB, sequenceB] = halves(b);
  return timeA - timeB || sequenceA - sequenceB;
}

/** When an entry was appended, epoch ms. */
export const timeOf = (entryId: string): number => halves(entryId)[0];

const halves = (entryId: string): [number, number] => {
  const dash = entryId.indexOf('-');
  return [Number(entryId.slice(0, dash)), Number(entryId.slice(dash + 1))];
};

/** One partition's part of a cursor's text: ids in base 36, since the text travels with every event. */
export function serialisePosition(partition: PartitionName, entryId: string): string {
  const [time, sequence] = halves(entryId);
  return `${partition}.${time.toString(36)}-${sequence.toString(36)}`;
}

export const serialiseCursor = (cursor: Cursor): string =>
  [...cursor].map(([partition, entryId]) => serialisePosition(partition, entryId)).join('~');

const POSITION = /^([a-z]{1,40})\.(\d{1,4})\.([0-9a-z]{1,9})-([0-9a-z]{1,9})$/;
const LONGEST = 2_000;

/** @throws CursorInvalidError for anything that {@link serialiseCursor} would not have written */
export function parseCursor(text: string): Cursor {
  if (text.length > LONGEST) throw new CursorInvalidError();
  return new Map(text === '' ? [] : text.split('~').map(parsePosition));
}

function parsePosition(text: string): [PartitionName, string] {
  const [, topic, partition, time, sequence] = POSITION.exec(text) ?? [];
  if (!topic || !partition || !time || !sequence) throw new CursorInvalidError();
  return [partitionName(topic, Number(partition)), `${parseInt(time, 36)}-${parseInt(sequence, 36)}`];
}
