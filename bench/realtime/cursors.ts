/** The last entry of each partition, by `topic.partition`. */
export type Positions = ReadonlyMap<string, string>;

/** Where an event stands in its stream. */
export interface Place {
  readonly partition: string;
  readonly entryId: string;
}

/** What a cursor is made of. No client needs to know it; a checker wants to know what a snapshot stands for. */
export const positionsOf = (cursor: string): Positions =>
  new Map(
    cursor.split('~').map((part) => {
      const [topic, partition, id = ''] = part.split('.');
      const [time, sequence] = id.split('-').map((digits) => parseInt(digits, 36));
      return [`${topic}.${partition}`, `${time}-${sequence}`];
    }),
  );

/** Whether an entry stands behind a position; behind none everything does. */
export function isBeyond(entryId: string, position = '0-0'): boolean {
  const [time, sequence] = entryId.split('-').map(Number) as [number, number];
  const [thatTime, thatSequence] = position.split('-').map(Number) as [number, number];
  return time > thatTime || (time === thatTime && sequence > thatSequence);
}
