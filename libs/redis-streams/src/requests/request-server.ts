import type { ConsumerSettings } from '../consumer/consumer-settings.js';
import { Bell } from '../consumer/bell.js';
import { pause } from '../consumer/pause.js';
import { Ledger } from '../consumer/ledger.js';
import { backoff } from '../consumer/retry-policy.js';
import { StreamKeys } from '../keys.js';
import type { ErrorCodec } from '../options.js';
import { AppendQueue } from '../producer/append-queue.js';
import type { ConsumerRef, StreamReader, StreamStore } from '../store/stream-store.js';
import type { StreamTopic } from '../topic.js';
import { RequestRunner } from './request-runner.js';
import type { RequestLookup } from './request-handlers.js';

const READ_COUNT = 256;
const BLOCK_MS = 1_000;
const TROUBLE = { baseMs: 100, maxMs: 2_000 };

/** What a request server is made of. */
export interface RequestServerParts {
  readonly store: StreamStore;
  readonly settings: ConsumerSettings;
  readonly codec: ErrorCodec;
  readonly handlers: RequestLookup;
}

/** Reads a service's request stream beside its other replicas, and answers. */
export class RequestServer {
  private readonly ref: ConsumerRef;
  private readonly ledger: Ledger;
  private readonly runner: RequestRunner;
  private readonly bell = new Bell();
  private reader: StreamReader | undefined;
  private blocked = false;
  private looping: Promise<void> | undefined;
  private readonly timers: NodeJS.Timeout[] = [];
  /** Noted only while pending requests are looked up. */
  private answeredMeanwhile: Set<string> | undefined;
  private stopped = false;
  private failures = 0;

  constructor(
    topic: StreamTopic,
    private readonly parts: RequestServerParts,
  ) {
    const { store, settings } = parts;
    const stream = new StreamKeys(settings.prefix).stream(topic, 0);
    this.ref = { stream, group: settings.group, consumer: settings.consumer };
    this.ledger = new Ledger(store, settings.group, settings.hooks);
    this.runner = new RequestRunner(topic.name, {
      ...parts,
      replies: new AppendQueue(store),
      done: (id) => this.done(id),
    });
  }

  async start(): Promise<void> {
    const { settings } = this.parts;
    await this.parts.store.createGroup(this.ref, 'beginning');
    this.looping = this.loop();
    this.every(settings.idleMs / 4, () => this.keepAlive());
    this.every(settings.idleMs / 2, () => this.takeOver());
  }

  /** Takes no more requests and waits for the answers under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.timers.forEach((timer) => clearInterval(timer));
    this.bell.ring();
    if (this.blocked) this.reader?.interrupt();
    await this.looping;
    this.reader?.close();
    await this.runner.drain(this.parts.settings.drainMs);
    await this.ledger.flush();
    await this.handOver();
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      if (this.runner.running >= this.parts.settings.requestConcurrency) await this.bell.wait(BLOCK_MS);
      else await this.readOnce();
    }
  }

  private async readOnce(): Promise<void> {
    const { stream, group, consumer } = this.ref;
    const streams = [stream];
    try {
      const reader = (this.reader ??= this.parts.store.reader(stream));
      this.blocked = true;
      const read = { group, consumer, streams, count: READ_COUNT, blockMs: BLOCK_MS };
      const found = await this.ledger.carry(streams, (acks) => reader.readGroup({ ...read, acks }));
      this.blocked = false;
      this.failures = 0;
      for (const [, entries] of found) entries.forEach((entry) => this.runner.accept(entry));
      // Handlers that end within this tick have their acknowledgements written with the next read.
      await new Promise((resolve) => setImmediate(resolve));
    } catch (error) {
      if (!this.stopped) await this.heal(error);
    }
  }

  private async heal(error: unknown): Promise<void> {
    this.reader?.close();
    this.reader = undefined;
    this.trouble('requests', error);
    await pause(backoff(++this.failures, TROUBLE));
    // Requests that were delivered into the broken connection are found by taking over, if still in time.
    await this.parts.store
      .createGroup(this.ref, 'now')
      .catch((again: unknown) => this.trouble('group', again));
    await this.adoptOwn().catch((again: unknown) => this.trouble('adopt', again));
  }

  private async takeOver(): Promise<void> {
    const { claimed } = await this.parts.store.claimIdle(this.ref, this.parts.settings.idleMs);
    if (claimed > 0) await this.adoptOwn();
  }

  private async adoptOwn(): Promise<void> {
    await this.ledger.settled(this.ref.stream);
    // What is answered while the pending ones are looked up is still among them, and must not run again.
    const answered = (this.answeredMeanwhile = new Set());
    const pending = await this.parts.store
      .pendingOf(this.ref)
      .finally(() => (this.answeredMeanwhile = undefined));
    for (const entry of pending) if (!answered.has(entry.id)) this.runner.accept(entry);
  }

  private async keepAlive(): Promise<void> {
    const ids = this.runner.olderThan(this.parts.settings.idleMs / 4);
    if (ids.length > 0) await this.parts.store.keepAlive(this.ref, ids);
  }

  private async handOver(): Promise<void> {
    const { store } = this.parts;
    const unfinished = this.runner.olderThan(0);
    const gone = store.release(this.ref, unfinished).then(() => store.removeConsumer(this.ref));
    await gone.catch((error: unknown) => this.trouble('leave', error));
  }

  private done(id: string): void {
    this.answeredMeanwhile?.add(id);
    this.ledger.acknowledge(this.ref.stream, id);
    this.bell.ring();
  }

  private every(ms: number, work: () => Promise<void>): void {
    const run = () => void work().catch((error: unknown) => this.trouble('requests', error));
    this.timers.push(setInterval(run, ms).unref());
  }

  private trouble(what: string, error: unknown): void {
    this.parts.settings.hooks.trouble?.(what, error);
  }
}
