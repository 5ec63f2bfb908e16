import { randomBytes } from 'node:crypto';
import { backoff } from '../consumer/retry-policy.js';
import { pause } from '../consumer/pause.js';
import { writeHeader, writePayload } from '../entry.codec.js';
import { plainErrorCodec } from '../error-codec.js';
import { StreamKeys } from '../keys.js';
import { RawJson, type OutgoingMessage } from '../message.js';
import type { RedisStreamsClientOptions, RequestOptions } from '../options.js';
import { AppendQueue } from '../producer/append-queue.js';
import { FillGauge } from '../producer/fill-gauge.js';
import type { StoredEntry, StreamReader, StreamStore } from '../store/stream-store.js';
import { RequestTimeoutError, StreamUnavailableError } from '../streams.errors.js';
import { Deadlines } from './deadlines.js';
import { DEFLATE, inflate } from './deflated.js';
import { readReplyHeader } from './reply.codec.js';

const READ_COUNT = 512;
const BLOCK_MS = 1_000;
const TROUBLE = { baseMs: 50, maxMs: 1_000 };
const DEFAULT_DEADLINE_MS = 5_000;

interface Pending {
  readonly pattern: string;
  readonly deadlineMs: number;
  readonly tick: number;
  readonly raw: boolean;
  resolve(payload: unknown): void;
  reject(error: unknown): void;
}

/** Sends requests and matches the replies of one reply stream to them. No request outlives its deadline. */
export class RequestClient {
  private readonly replyTo: string;
  private readonly pending = new Map<string, Pending>();
  private readonly deadlines = new Deadlines((id) => this.expire(id));
  private readonly queue: AppendQueue;
  private readonly gauge: FillGauge;
  private readonly keys: StreamKeys;
  private reader: StreamReader | undefined;
  private reading: Promise<void> | undefined;
  private position = '0-0';
  private count = 0;
  private stopped = false;

  constructor(
    private readonly store: StreamStore,
    private readonly options: RedisStreamsClientOptions,
  ) {
    this.keys = new StreamKeys(options.prefix ?? 'rover');
    this.replyTo = this.keys.replies(`${options.source}-${randomBytes(8).toString('hex')}`);
    this.queue = new AppendQueue(store, options.gatherMs);
    this.gauge = new FillGauge(store);
  }

  /** The answer. @throws RequestTimeoutError, StreamFullError, StreamUnavailableError, or what the codec makes */
  async request<T>(pattern: string, data: unknown, options: RequestOptions = {}): Promise<T> {
    if (this.stopped) throw new StreamUnavailableError('The client is closed');
    this.reading ??= this.read();
    const message: OutgoingMessage = { type: pattern, key: options.key ?? '', data, ...options };
    this.options.hooks?.outgoing?.(message);
    const deadlineMs = options.deadlineMs ?? this.options.deadlineMs ?? DEFAULT_DEADLINE_MS;
    const id = (++this.count).toString(36);
    const answer = this.expect(id, { pattern, deadlineMs, raw: options.raw ?? false });
    this.send(id, message, deadlineMs).catch((error: unknown) => this.settle(id)?.reject(error));
    return (await answer) as T;
  }

  async close(): Promise<void> {
    this.stopped = true;
    this.deadlines.stop();
    for (const id of [...this.pending.keys()])
      this.settle(id)?.reject(new StreamUnavailableError('The client was closed'));
    this.reader?.close();
    await this.reading;
    await this.store.expireStream(this.replyTo, 1).catch(() => undefined);
  }

  private expect(id: string, facts: Pick<Pending, 'pattern' | 'deadlineMs' | 'raw'>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const tick = this.deadlines.add(id, facts.deadlineMs);
      this.pending.set(id, { ...facts, tick, resolve, reject });
    });
  }

  private async send(id: string, message: OutgoingMessage, deadlineMs: number): Promise<void> {
    const topic = this.options.resolve(message.type, 'request');
    const stream = this.keys.stream(topic, 0);
    const deadline = Date.now() + deadlineMs;
    const { type, key, traceparent, context } = message;
    const { replyTo, options } = this;
    const header = writeHeader({
      id,
      type,
      key,
      time: '',
      source: options.source,
      traceparent,
      context,
      replyTo,
      deadline,
      acceptEncoding: DEFLATE,
    });
    const payload = writePayload(message.data);
    await this.gauge.reserve(topic, new Map([[stream, 1]]));
    await this.queue.append([{ stream, header, payload }]);
  }

  private async read(): Promise<void> {
    for (let failures = 0; !this.stopped;) {
      try {
        await this.readOnce();
        failures = 0;
      } catch (error) {
        this.reader?.close();
        this.reader = undefined;
        if (this.stopped) return;
        this.options.hooks?.trouble?.('replies', error);
        await pause(backoff(++failures, TROUBLE));
      }
    }
  }

  private async readOnce(): Promise<void> {
    this.reader ??= this.store.reader(this.replyTo);
    const positions = new Map([[this.replyTo, this.position]]);
    const found = await this.reader.read({ positions, count: READ_COUNT, blockMs: BLOCK_MS });
    for (const [, entries] of found) entries.forEach((entry) => this.receive(entry));
  }

  private receive(entry: StoredEntry): void {
    this.position = entry.id;
    const { id, ok, deflated } = readReplyHeader(entry.header ?? '');
    // A late answer: the caller was told of the deadline long ago.
    const pending = this.settle(id);
    if (!pending) return;
    try {
      const raw = new RawJson(deflated ? inflate(entry.payload ?? '') : (entry.payload ?? 'null'));
      if (ok) pending.resolve(pending.raw ? raw : raw.toJSON());
      else pending.reject((this.options.errorCodec ?? plainErrorCodec).deserialize(raw.toJSON()));
    } catch (error) {
      pending.reject(error);
    }
  }

  private expire(id: string): void {
    const pending = this.settle(id);
    pending?.reject(new RequestTimeoutError(pending.pattern, pending.deadlineMs));
  }

  private settle(id: string): Pending | undefined {
    const pending = this.pending.get(id);
    if (!pending) return undefined;
    this.pending.delete(id);
    this.deadlines.cancel(id, pending.tick);
    return pending;
  }
}
