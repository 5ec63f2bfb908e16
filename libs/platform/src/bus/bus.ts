import type { Caller, EventContract, EventData, ReplyOf, RequestContract, RequestOf } from '@rover/contracts';
import { RawJson, type OutgoingMessage, type RequestOptions, type StreamTopic } from '@rover/redis-streams';
import { recogniseError } from '../errors/recognise-error.js';
import { noTracing, type Tracing } from '../tracing/tracing.js';

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

/** One event of several kinds in one call of {@link Bus.publishAll}. */
export interface PublishedEvent<E extends EventContract = EventContract> {
  readonly contract: E;
  readonly data: EventData<E>;
  readonly id: string;
}

/** How services speak to each other: by contracts, never by names of streams. Inject it. */
export class Bus {
  constructor(
    private readonly requests: RequestSender,
    private readonly events: MessageAppender,
    private readonly tracing: Tracing = noTracing,
  ) {}

  /**
   * Asks the one service that answers this contract. Caller and trace travel along.
   * @throws the RoverError that the service threw; DeadlineExceededError or UnavailableError when none came
   */
  request<C extends RequestContract>(
    contract: C,
    data: RequestOf<C>,
    scope: RequestScopeOptions = {},
  ): Promise<ReplyOf<C>> {
    return this.ask(contract, data, scope, false);
  }

  /**
   * The same for a door that hands the answer on: the text that the service wrote, neither parsed nor made anew.
   * @throws as `request`
   */
  forward<C extends RequestContract>(
    contract: C,
    data: RequestOf<C>,
    scope: RequestScopeOptions = {},
  ): Promise<RawJson> {
    return this.ask(contract, data, scope, true);
  }

  private ask<T>(
    contract: RequestContract,
    data: unknown,
    scope: RequestScopeOptions,
    raw: boolean,
  ): Promise<T> {
    const options = {
      deadlineMs: scope.deadlineMs ?? contract.timeoutMs,
      traceparent: scope.traceparent,
      context: scope.caller && { caller: scope.caller },
      raw,
    };
    const send = () => this.requests.request<T>(contract.name, data, options).catch(rethrow);
    if (!this.tracing.enabled) return send();
    const parent = this.tracing.active() ?? scope.traceparent;
    return this.tracing.span(`request ${contract.name}`, { kind: 'client', parent }, send);
  }

  /**
   * Appends events to their topic; resolves once Redis has taken them all. Order per key is kept.
   * An event that tells of a change in PostgreSQL goes through the outbox instead.
   * @throws UnavailableError when the stream is full or away: nothing may be told the caller but 503
   */
  async publish<E extends EventContract>(
    event: E,
    data: readonly EventData<E>[],
    scope: MessageScope = {},
  ): Promise<void> {
    const messages = data.map((one) => toMessage(event, one, scope));
    await this.events.append(event.topic, messages).catch(rethrow);
  }

  /**
   * The same for events of several contracts, with ids of their own: order per key is kept among them too. An id that
   * comes again tells those who read it that the event is one they know.
   * @throws UnavailableError as `publish`; some topics may have been appended to by then
   */
  async publishAll(events: readonly PublishedEvent[], scope: MessageScope = {}): Promise<void> {
    for (const topic of new Set(events.map(({ contract }) => contract.topic))) {
      const messages = events
        .filter(({ contract }) => contract.topic === topic)
        .map(({ contract, data, id }) => ({ ...toMessage(contract, data, scope), id }));
      await this.events.append(topic, messages).catch(rethrow);
    }
  }

  /**
   * The same for events of one key whose JSON texts are at hand: they are forwarded as they stand. That they fit the
   * contract is the caller's promise.
   * @throws UnavailableError when the stream is full or away: nothing may be told the caller but 503
   */
  async publishTexts(
    event: EventContract,
    key: string,
    texts: readonly string[],
    scope: MessageScope = {},
  ): Promise<void> {
    const messages = texts.map((text) => envelope(event, key, new RawJson(text), scope));
    await this.events.append(event.topic, messages).catch(rethrow);
  }
}

/** The transport's own errors become ours, so that callers need to know one family. */
const rethrow = (error: unknown): never => {
  throw recogniseError(error);
};

const toMessage = <E extends EventContract>(
  event: E,
  data: EventData<E>,
  scope: MessageScope,
): OutgoingMessage => envelope(event, event.key(data), data, scope);

const envelope = (
  event: EventContract,
  key: string,
  data: unknown,
  { caller, traceparent }: MessageScope,
): OutgoingMessage => ({
  type: event.name,
  key,
  subject: key,
  data,
  traceparent,
  context: caller && { caller },
});
