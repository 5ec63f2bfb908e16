import type { Caller, EventContract, EventData, ReplyOf, RequestContract, RequestOf } from '@rover/contracts';
import { RawJson, type OutgoingMessage, type RequestOptions, type StreamTopic } from '@rover/redis-streams';

/** Sends a request and gives the answer; `RedisStreamsClient` is one. */
export interface RequestSender {
  request<T>(pattern: string, data: unknown, options?: RequestOptions): Promise<T>;
}

/** Appends messages to a topic; `StreamProducer` is one. */
export interface MessageAppender {
  append(topic: StreamTopic, messages: readonly OutgoingMessage[]): Promise<string[]>;
}

/** On whose behalf something is said, and in which trace. `scopeOf(context)` of a handler is one. */
export interface MessageScope {
  readonly caller?: Caller;
  /** W3C trace context. */
  readonly traceparent?: string;
}

/** {@link MessageScope} with the time left. */
export interface RequestScopeOptions extends MessageScope {
  /** Answered or failed within this, ms. Default: that of the contract. */
  readonly deadlineMs?: number;
}

/** How services speak to each other: by contracts, never by names of streams. Inject it. */
export class Bus {
  constructor(
    private readonly requests: RequestSender,
    private readonly events: MessageAppender,
  ) {}

  /**
   * Asks the one service that answers this contract. Caller and trace travel along.
   * @throws the RoverError that the service threw; DeadlineExceededError or UnavailableError when none came
   */
  request<C extends RequestContract>(contract: C, data: RequestOf<C>, scope: RequestScopeOptions = {}): Promise<ReplyOf<C>> {
    return this.requests.request<ReplyOf<C>>(contract.name, data, {
      deadlineMs: scope.deadlineMs ?? contract.timeoutMs,
      traceparent: scope.traceparent,
      context: scope.caller && { caller: scope.caller },
    });
  }

  /**
   * Appends events to their topic; resolves once Redis has taken them all. Order per key is kept.
   * An event that tells of a change in PostgreSQL goes through the outbox instead.
   * @throws StreamFullError, StreamUnavailableError: nothing may be told the caller but 503
   */
  async publish<E extends EventContract>(event: E, data: readonly EventData<E>[], scope: MessageScope = {}): Promise<void> {
    await this.events.append(
      event.topic,
      data.map((one) => toMessage(event, one, scope)),
    );
  }

  /**
   * The same for events of one key whose JSON texts are at hand: they are forwarded as they stand. That they fit the
   * contract is the caller's promise.
   * @throws StreamFullError, StreamUnavailableError: nothing may be told the caller but 503
   */
  async publishTexts(event: EventContract, key: string, texts: readonly string[], scope: MessageScope = {}): Promise<void> {
    await this.events.append(
      event.topic,
      texts.map((text) => envelope(event, key, new RawJson(text), scope)),
    );
  }
}

const toMessage = <E extends EventContract>(event: E, data: EventData<E>, scope: MessageScope): OutgoingMessage =>
  envelope(event, event.key(data), data, scope);

const envelope = (event: EventContract, key: string, data: unknown, { caller, traceparent }: MessageScope): OutgoingMessage => ({
  type: event.name,
  key,
  subject: key,
  data,
  traceparent,
  context: caller && { caller },
});
