import { pause } from '../consumer/pause.js';
import { EntryMessage, readHeader, writePayload } from '../entry.codec.js';
import type { HandlerRun } from '../hooks.js';
import type { AppendQueue } from '../producer/append-queue.js';
import type { StoredEntry } from '../store/stream-store.js';
import { NoHandlerError } from '../streams.errors.js';
import { DEFLATE, deflate, isLarge } from './deflated.js';
import { writeReplyHeader } from './reply.codec.js';
import type { RequestHandler } from './request-handlers.js';
import type { RequestServerParts } from './request-server.js';

/** A client that is gone leaves no more than this. */
const REPLIES_MAX = 10_000;
const REPLIES_TTL_MS = 120_000;

/** An abort signal is made for handlers that ask for one; the rest pay nothing. */
class LazyScope {
  private controller: AbortController | undefined;

  constructor(readonly deadline: number) {}

  get signal(): AbortSignal {
    this.controller ??= this.arm(new AbortController());
    return this.controller.signal;
  }

  private arm(controller: AbortController): AbortController {
    setTimeout(() => controller.abort(), Math.max(0, this.deadline - Date.now())).unref();
    return controller;
  }
}

interface RunnerParts extends RequestServerParts {
  readonly replies: AppendQueue;
  /** The request is answered, or nobody waits for an answer. */
  done(entryId: string): void;
}

/** Runs request handlers. Every way out answers, unless the deadline has passed. */
export class RequestRunner {
  private readonly inHand = new Map<string, number>();
  /** When each reply stream was last given time to live: once in a while is enough. */
  private readonly refreshed = new Map<string, number>();

  constructor(
    private readonly topic: string,
    private readonly parts: RunnerParts,
  ) {}

  get running(): number {
    return this.inHand.size;
  }

  accept(entry: StoredEntry): void {
    if (this.inHand.has(entry.id)) return;
    this.inHand.set(entry.id, performance.now());
    void this.serve(entry).finally(() => {
      this.inHand.delete(entry.id);
      this.parts.done(entry.id);
    });
  }

  olderThan(ms: number): string[] {
    const before = performance.now() - ms;
    return [...this.inHand].filter(([, takenAt]) => takenAt < before).map(([id]) => id);
  }

  async drain(ms: number): Promise<void> {
    const deadline = performance.now() + ms;
    while (this.inHand.size > 0 && performance.now() < deadline) await pause(5);
  }

  private async serve(entry: StoredEntry): Promise<void> {
    const message = this.parse(entry);
    if (!message) return;
    const { deadline = Number.MAX_SAFE_INTEGER } = message.header;
    if (deadline < Date.now()) return this.parts.settings.hooks.expired?.(message.type);
    await this.answer(message, await this.run(message, deadline));
  }

  private async run(message: EntryMessage, deadline: number): Promise<{ ok: boolean; payload: string }> {
    const started = performance.now();
    const description = this.describe(message);
    try {
      const handler = this.handlerOf(message.type);
      const next = () => handler(message, new LazyScope(deadline));
      const { around } = this.parts.settings.hooks;
      const value = await (around ? around(description, next) : next());
      const payload = writePayload(value);
      this.parts.settings.hooks.handled?.(description, 'done', performance.now() - started);
      return { ok: true, payload };
    } catch (error) {
      this.parts.settings.hooks.handled?.(description, 'failed', performance.now() - started);
      return { ok: false, payload: writePayload(this.parts.codec.serialize(error)) };
    }
  }

  private handlerOf(pattern: string): RequestHandler {
    const handler = this.parts.handlers(pattern);
    if (!handler) throw new NoHandlerError(pattern);
    return handler;
  }

  private async answer(
    message: EntryMessage,
    { ok, payload }: { ok: boolean; payload: string },
  ): Promise<void> {
    const { replyTo, id, acceptEncoding } = message.header;
    if (!replyTo) return;
    const deflated = ok && acceptEncoding === DEFLATE && isLarge(payload);
    const reply = {
      stream: replyTo,
      header: writeReplyHeader({ id, ok, deflated }),
      payload: deflated ? deflate(payload) : payload,
      capAt: REPLIES_MAX,
    };
    try {
      await this.parts.replies.append([reply]);
      await this.refresh(replyTo);
    } catch (error) {
      this.parts.settings.hooks.trouble?.('reply', error);
    }
  }

  /** A reply stream outlives its client by this much at most. */
  private async refresh(replyTo: string): Promise<void> {
    const now = Date.now();
    if (now - (this.refreshed.get(replyTo) ?? 0) < REPLIES_TTL_MS / 4) return;
    this.refreshed.set(replyTo, now);
    for (const [stream, at] of this.refreshed) if (now - at > REPLIES_TTL_MS) this.refreshed.delete(stream);
    await this.parts.store.expireStream(replyTo, REPLIES_TTL_MS);
  }

  private parse(entry: StoredEntry): EntryMessage | undefined {
    try {
      return new EntryMessage(readHeader(entry.header ?? ''), entry, { topic: this.topic, partition: 0 });
    } catch (error) {
      // Without a header there is nobody to answer.
      this.parts.settings.hooks.trouble?.('request', error);
      return undefined;
    }
  }

  private describe(message: EntryMessage): HandlerRun {
    const { group } = this.parts.settings;
    return {
      kind: 'request',
      type: message.type,
      topic: this.topic,
      partition: 0,
      group,
      messages: [message],
    };
  }
}
