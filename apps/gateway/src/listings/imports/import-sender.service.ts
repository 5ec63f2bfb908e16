import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { EventContract, RequestContract } from '@rover/contracts';
import { Bus, CLOCK, CONFIG, LOGGER, RoverError, type Clock, type Logger } from '@rover/platform';
import { StreamFullError } from '@rover/redis-streams';
import type { CallerScope } from '../../edge/scope.js';
import type { GatewayConfig } from '../../gateway.config.js';
import { ImportInterruptedError } from './import.errors.js';

/** Who takes the rows of a kind of file, and what is said to them. */
export interface ImportTarget {
  readonly start: RequestContract;
  readonly renew: RequestContract;
  readonly abort: RequestContract;
  /** Carries a `RowBatch`. */
  readonly rows: EventContract;
}

/** A file that was read whole: what its service is told of it first, and its rows. */
export interface FileToSend {
  readonly target: ImportTarget;
  readonly start: { readonly id: string } & Readonly<Record<string, unknown>>;
  /** Texts of row batches. */
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
 * Sends a file on: its service opens the import, which refuses a header that it cannot use, and the rows follow. While
 * they do, the service is told that somebody is at work; when they cannot all be sent, it is told that
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
  async send(file: FileToSend, scope: CallerScope): Promise<void> {
    await this.bus.request(file.target.start, file.start, scope);
    const beat = setInterval(() => void this.renew(file, false, scope), this.beatMs);
    try {
      await this.sendRows(file, scope);
    } catch (error) {
      await this.abort(file, error, scope);
      throw error;
    } finally {
      clearInterval(beat);
    }
    await this.renew(file, true, scope);
  }

  private get beatMs(): number {
    return (this.config.importSilenceSeconds * 1_000) / BEATS;
  }

  private async sendRows(file: FileToSend, scope: CallerScope): Promise<void> {
    let batches: string[] = [];
    for await (const batch of file.batches) {
      batches.push(batch);
      if (batches.length < BATCHES_AT_ONCE) continue;
      await this.publish(file, batches, scope);
      batches = [];
    }
    await this.publish(file, batches, scope);
  }

  /** A file may be longer than the stream has room: then it waits for the reader, within reason. */
  private async publish({ target, start }: FileToSend, batches: string[], scope: CallerScope): Promise<void> {
    const until = this.clock.now() + FULL_WAIT_MS;
    for (;;) {
      try {
        return await this.bus.publishTexts(target.rows, start.id, batches, scope);
      } catch (error) {
        if (!isFull(error) || this.clock.now() > until) throw error;
        if (this.closing) throw new ImportInterruptedError();
        await setTimeout(FULL_PAUSE_MS);
      }
    }
  }

  private renew({ target, start: { id } }: FileToSend, sent: boolean, scope: CallerScope): Promise<void> {
    return this.say(id, this.bus.request(target.renew, { id, sent }, { ...scope, deadlineMs: WORD_MS }));
  }

  private abort({ target, start: { id } }: FileToSend, error: unknown, scope: CallerScope): Promise<void> {
    const why = error instanceof RoverError ? error.message : 'something unexpected happened.';
    const reason = `Not every row could be sent on: ${why} Send the file again.`.slice(0, 300);
    return this.say(id, this.bus.request(target.abort, { id, reason }, { ...scope, deadlineMs: WORD_MS }));
  }

  /** What cannot be said now need not be: the rows speak for themselves, and so does silence. */
  private async say(importId: string, said: Promise<unknown>): Promise<void> {
    await said.catch((err: unknown) =>
      this.logger.warn({ err, importId }, 'The service of an import could not be told of it'),
    );
  }
}

/** The bus tells that a stream is full by its cause. */
const isFull = (error: unknown): boolean => error instanceof Error && error.cause instanceof StreamFullError;
