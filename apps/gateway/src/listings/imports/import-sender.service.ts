import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { abortImport, listingRowsReceived, renewImport, startImport, type RequestOf } from '@rover/contracts';
import { Bus, CLOCK, CONFIG, LOGGER, RoverError, type Clock, type Logger } from '@rover/platform';
import { StreamFullError } from '@rover/redis-streams';
import type { CallerScope } from '../../edge/scope.js';
import type { GatewayConfig } from '../../gateway.config.js';
import { ImportInterruptedError } from './import.errors.js';

/** A file that was read whole: what event-ingest is told of it first, and its rows. */
export interface FileToSend {
  readonly start: RequestOf<typeof startImport>;
  readonly batches: AsyncIterable<string>;
}

/** Batches per append: about a megabyte, so that a large file never stands in memory as a whole. */
const BATCHES_AT_ONCE = 16;
/** A reader that makes no room for so long, ms, is away. */
const FULL_WAIT_MS = 20_000;
const FULL_PAUSE_MS = 100;
/** Signs of life in the time after which a silent sender is given up. */
const BEATS = 4;
const WORD_MS = 2_000;

/**
 * Sends a file on: event-ingest opens the import, which refuses a header that cannot be a listing's, and the rows
 * follow. While they do, event-ingest is told that somebody is at work; when they cannot all be sent, it is told that
 * too, so that no import runs that nobody will end.
 */
@Injectable()
export class ImportSender implements OnModuleDestroy {
  private closing = false;

  constructor(
    private readonly bus: Bus,
    @Inject(CONFIG) private readonly config: GatewayConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** From now on what can be sent is sent, and nothing waits for room. */
  onModuleDestroy(): void {
    this.closing = true;
  }

  /** @throws the refusal of the header, ImportInterruptedError, UnavailableError when the stream is full or away */
  async send({ start, batches }: FileToSend, scope: CallerScope): Promise<void> {
    const { id } = start;
    await this.bus.request(startImport, start, scope);
    const beat = setInterval(() => void this.renew(id, false, scope), this.beatMs);
    try {
      await this.sendRows(id, batches, scope);
    } catch (error) {
      await this.abort(id, error, scope);
      throw error;
    } finally {
      clearInterval(beat);
    }
    await this.renew(id, true, scope);
  }

  private get beatMs(): number {
    return (this.config.importSilenceSeconds * 1_000) / BEATS;
  }

  private async sendRows(id: string, all: AsyncIterable<string>, scope: CallerScope): Promise<void> {
    let batches: string[] = [];
    for await (const batch of all) {
      batches.push(batch);
      if (batches.length < BATCHES_AT_ONCE) continue;
      await this.publish(id, batches, scope);
      batches = [];
    }
    await this.publish(id, batches, scope);
  }

  /** A file may be longer than the stream has room: then it waits for the reader, within reason. */
  private async publish(id: string, batches: string[], scope: CallerScope): Promise<void> {
    const until = this.clock.now() + FULL_WAIT_MS;
    for (;;) {
      try {
        return await this.bus.publishTexts(listingRowsReceived, id, batches, scope);
      } catch (error) {
        if (!isFull(error) || this.clock.now() > until) throw error;
        if (this.closing) throw new ImportInterruptedError();
        await setTimeout(FULL_PAUSE_MS);
      }
    }
  }

  private renew(id: string, sent: boolean, scope: CallerScope): Promise<void> {
    return this.say(id, this.bus.request(renewImport, { id, sent }, { ...scope, deadlineMs: WORD_MS }));
  }

  private abort(id: string, error: unknown, scope: CallerScope): Promise<void> {
    const why = error instanceof RoverError ? error.message : 'something unexpected happened.';
    const reason = `Not every row could be sent on: ${why} Send the file again.`.slice(0, 300);
    return this.say(id, this.bus.request(abortImport, { id, reason }, { ...scope, deadlineMs: WORD_MS }));
  }

  /** What cannot be said now need not be: the rows speak for themselves, and so does silence. */
  private async say(importId: string, said: Promise<unknown>): Promise<void> {
    await said.catch((err: unknown) =>
      this.logger.warn({ err, importId }, 'event-ingest could not be told of an import'),
    );
  }
}

/** The bus tells that a stream is full by its cause. */
const isFull = (error: unknown): boolean => error instanceof Error && error.cause instanceof StreamFullError;
