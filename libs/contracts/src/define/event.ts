import type { z } from 'zod';
import type { AppName } from '../common/apps.js';
import type { Topic } from './topic.js';

/** A domain event: CloudEvents `type`, stream entry, Socket.IO event and metric label in one string. */
export interface EventContract<S extends z.ZodType = z.ZodType> {
  readonly kind: 'event';
  readonly name: string;
  readonly topic: Topic;
  readonly data: S;
  /** The ordering key; also the CloudEvents `subject`. */
  key(data: z.output<S>): string;
  /** The one service that says it. */
  readonly source: AppName;
  /** Services that must have a handler for it; each reads in its own consumer group. */
  readonly consumers: readonly AppName[];
  /** What a room hears of it, where an entry of the stream holds the parts of many rooms. */
  readonly heard?: z.ZodType;
  readonly description: string;
}

export type EventData<E extends EventContract> = z.output<E['data']>;

export const defineEvent = <S extends z.ZodType>(event: Omit<EventContract<S>, 'kind'>): EventContract<S> =>
  Object.freeze({ kind: 'event' as const, ...event });
