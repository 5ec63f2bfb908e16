import type { OutgoingMessage } from '../message.js';

/** What may accompany the data of `emit` and `send`. */
export type StreamRecordOptions = Partial<Omit<OutgoingMessage, 'type' | 'data'>> & { deadlineMs?: number };

/** Data with a key and the like, for Nest's own `emit` and `send`, which know only data. */
export class StreamRecord<T = unknown> {
  constructor(
    readonly data: T,
    readonly options: StreamRecordOptions,
  ) {}
}
