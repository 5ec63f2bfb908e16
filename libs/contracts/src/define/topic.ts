/** One stream topic. It is `partitions` Redis streams; a key hashes to one of them. */
export interface Topic {
  readonly name: string;
  /** How many partitions; fixed for the life of the topic, since order per key hangs on it. */
  readonly partitions: number;
  /** Entries that all partitions together hold before new ones are refused with 503. Nothing unread is ever trimmed. */
  readonly maxLength: number;
  readonly description: string;
}

export const defineTopic = (topic: Topic): Topic => Object.freeze(topic);
