import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { ConsumerGroup } from '../consumer/consumer-group.js';
import { settingsOf, type ConsumerSettings } from '../consumer/consumer-settings.js';
import { Janitor } from '../consumer/janitor.js';
import type { EventHandler, RunScope } from '../consumer/work.js';
import type { EntryMessage } from '../entry.codec.js';
import { plainErrorCodec } from '../error-codec.js';
import type { RedisStreamsServerOptions } from '../options.js';
import type { RequestHandler } from '../requests/request-handlers.js';
import { RequestServer } from '../requests/request-server.js';
import { openStore, type OpenedStore } from '../store/open-store.js';
import type { StreamStore } from '../store/stream-store.js';
import { HandlerConflictError, UnrecoverableError } from '../streams.errors.js';
import type { StreamTopic } from '../topic.js';
import { RedisStreamsContext } from './redis-streams.context.js';
import { settleResult } from './settle-result.js';

/** Identifies this transport where handlers name one. */
export const REDIS_STREAMS = Symbol('redis-streams');

type Status = 'connected' | 'disconnected';

/**
 * Nest's server side: `@EventPattern` handlers become a replica of a consumer group, `@MessagePattern`
 * handlers answer the service's request stream. `@EventPattern(type, { batch: 500 })` gets up to that
 * many StreamMessages of one partition as its data; they succeed together or are retried singly. `gatherMs`
 * is the least time between the begins of two such batches.
 */
export class RedisStreamsServer extends Server<never, Status> implements CustomTransportStrategy {
  override readonly transportId = REDIS_STREAMS;
  /** Failures must come back to us: they decide between acknowledging and trying again. */
  override readonly propagatesEventHandlerErrors = true;

  private readonly settings: ConsumerSettings;
  private opened: OpenedStore | undefined;
  private group: ConsumerGroup | undefined;
  private requests: RequestServer | undefined;
  private janitor: Janitor | undefined;
  private closing: Promise<void> | undefined;
  private readonly events = new Map<string, EventHandler>();
  private readonly answers = new Map<string, RequestHandler>();

  constructor(private readonly options: RedisStreamsServerOptions) {
    super();
    this.settings = settingsOf(options);
  }

  /** This replica's name in its group. */
  get consumer(): string {
    return this.settings.consumer;
  }

  /** The partitions this replica reads now. */
  get held(): { topic: string; partition: number }[] {
    return this.group?.held ?? [];
  }

  /** @throws HandlerConflictError when two handlers would answer one request, or cannot share an event */
  override addHandler(
    pattern: unknown,
    handler: MessageHandler,
    isEvent = false,
    extras: Record<string, unknown> = {},
  ): void {
    const name = this.normalizePattern(pattern as string);
    const known = this.messageHandlers.get(name);
    if (known && !(isEvent && known.isEventHandler))
      throw new HandlerConflictError(`Two handlers for ${name}`);
    if (known && (known.extras?.['batch'] || extras['batch']))
      throw new HandlerConflictError(`A batch handler of ${name} must be its only handler`);
    super.addHandler(pattern, handler, isEvent, extras);
    if (isEvent)
      this.events.set(name, this.eventHandler(name, this.messageHandlers.get(name) as MessageHandler));
    else this.answers.set(name, this.requestHandler(name, handler));
  }

  listen(callback: (error?: unknown) => void): void {
    this.open().then(() => callback(), callback);
  }

  /** Stops reading, lets running handlers end within `drainMs`, hands the rest over, closes. */
  close(): Promise<void> {
    this.closing ??= this.shutDown();
    return this.closing;
  }

  /** Not offered: the hooks tell what happens. */
  on(): never {
    throw new Error('Use the hooks option instead');
  }

  unwrap<T = StreamStore>(): T {
    return this.opened?.store as T;
  }

  private async shutDown(): Promise<void> {
    this.janitor?.stop();
    await Promise.all([this.group?.stop(), this.requests?.stop()]);
    if (this.opened?.owned) await this.opened.store.close();
    this._status$.next('disconnected');
  }

  private async open(): Promise<void> {
    const topics = this.topicsOfEvents();
    this.opened = openStore(this.options.connection);
    const { store } = this.opened;
    const { settings, options } = this;
    if (topics.length > 0) {
      this.group = new ConsumerGroup(topics, (type) => this.events.get(type), { store, settings });
      await this.group.start();
    }
    if (options.requestTopic && this.answers.size > 0) await this.openRequests(options.requestTopic, store);
    const trimmed = options.requestTopic ? [...topics, { ...options.requestTopic, keepMs: 0 }] : topics;
    this.janitor = new Janitor(trimmed, { store, ...settings, everyMs: settings.trimEveryMs });
    this._status$.next('connected');
  }

  private async openRequests(topic: StreamTopic, store: StreamStore): Promise<void> {
    const codec = this.options.errorCodec ?? plainErrorCodec;
    const handlers = (pattern: string) => this.answers.get(pattern);
    this.requests = new RequestServer(topic, { store, settings: this.settings, codec, handlers });
    await this.requests.start();
  }

  private topicsOfEvents(): StreamTopic[] {
    const topics = new Map<string, StreamTopic>();
    for (const type of this.events.keys()) {
      const topic = this.options.resolve?.(type);
      if (!topic) throw new HandlerConflictError(`No topic carries ${type}`);
      topics.set(topic.name, topic);
    }
    return [...topics.values()];
  }

  private eventHandler(type: string, handler: MessageHandler): EventHandler {
    const batch = Number(handler.extras?.['batch'] ?? 1);
    const isBatch = handler.extras?.['batch'] !== undefined;
    const run = async (messages: readonly EntryMessage[], scope: RunScope): Promise<void> => {
      for (const message of messages) this.check(type, message);
      const data = isBatch ? messages : (messages[0] as EntryMessage).data;
      const value = settleResult(await handler(data, new RedisStreamsContext(messages, scope)));
      if (value instanceof Promise) await value;
    };
    return { batch, gatherMs: Number(handler.extras?.['gatherMs'] ?? 0), run };
  }

  private requestHandler(pattern: string, handler: MessageHandler): RequestHandler {
    return async (message, scope) => {
      this.check(pattern, message);
      return settleResult(await handler(message.data, new RedisStreamsContext([message], scope)));
    };
  }

  /** What cannot be parsed will not be parsable at the next attempt either. */
  private check(pattern: string, message: EntryMessage): void {
    let data: unknown;
    try {
      data = message.data;
    } catch (error) {
      throw new UnrecoverableError('The payload is no JSON', { cause: error });
    }
    this.options.validate?.(pattern, data);
  }
}
