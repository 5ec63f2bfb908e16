import { BaseRpcContext } from '@nestjs/microservices';
import type { StreamMessage } from '../message.js';

/** What a handler run is about. */
export interface StreamsScope {
  /** Aborted when the work has lost its point: the deadline has passed, or the partition was lost. */
  readonly signal: AbortSignal;
  /** Requests: epoch ms after which nobody waits. */
  readonly deadline?: number;
  /** Events: grows with each holder of the partition. */
  readonly fence?: number;
}

/** The second argument of handlers (`@Ctx()`). */
export class RedisStreamsContext extends BaseRpcContext<[readonly StreamMessage[], StreamsScope]> {
  constructor(
    /** One, or all of a batch. */
    readonly messages: readonly StreamMessage[],
    private readonly scope: StreamsScope,
  ) {
    super([messages, scope]);
  }

  /** The message, or the first of a batch. */
  get message(): StreamMessage {
    return this.messages[0] as StreamMessage;
  }

  get signal(): AbortSignal {
    return this.scope.signal;
  }

  get deadline(): number | undefined {
    return this.scope.deadline;
  }

  get fence(): number | undefined {
    return this.scope.fence;
  }
}
