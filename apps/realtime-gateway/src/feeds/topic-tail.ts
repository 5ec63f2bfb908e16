import type { Topic } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';

/** A topic that is being read from its end on, without a consumer group. */
export interface TopicTail {
  /** The last entry of each partition before the first message; `0-0` where there was none. By partition number. */
  readonly start: readonly string[];
  close(): Promise<void>;
}

/** Called with what one read brought, in order within each partition. */
export type OnMessages = (messages: readonly StreamMessage[]) => void;

/** Opens tails: on Redis in the app, in memory in small tests. */
export abstract class TailOpener {
  abstract open(topic: Topic, onMessages: OnMessages): Promise<TopicTail>;
}
