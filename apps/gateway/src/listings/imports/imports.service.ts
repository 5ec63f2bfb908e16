import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { listingRowsReceived, startImport } from '@rover/contracts';
import { Bus, CLOCK, CONFIG, type Clock } from '@rover/platform';
import { StreamFullError, uuidV7 } from '@rover/redis-streams';
import type { CallerScope } from '../../edge/scope.js';
import type { GatewayConfig } from '../../gateway.config.js';
import { IdempotencyService } from '../../idempotency/idempotency.service.js';
import { BatchBuilder } from './batch-builder.js';
import { BatchSpool } from './batch-spool.js';
import { FileReader, type FileShape } from './file-reader.js';
import { EmptyFileError, ImportsBusyError } from './import.errors.js';
import type { ImportRequest } from './import-request.js';

/** What is answered once a file was taken: where to follow it. */
export interface ImportStarted {
  readonly data: { readonly id: string };
}

interface ReadFile {
  readonly id: string;
  readonly shape: FileShape;
  readonly lines: number;
  readonly spool: BatchSpool;
}

/** Batches per append: about a megabyte, so that a large file never stands in memory as a whole. */
const BATCHES_AT_ONCE = 16;
/** A reader that makes no room for so long, ms, is away. */
const FULL_WAIT_MS = 20_000;
const FULL_PAUSE_MS = 100;

/**
 * Takes inventory files in. A file is read to its end before anything of it goes on: a broken one changes nothing.
 * Then event-ingest opens the import, which refuses a header that cannot be a listing's, and the rows follow.
 */
@Injectable()
export class ImportsService {
  private running = 0;

  constructor(
    private readonly bus: Bus,
    private readonly idempotency: IdempotencyService,
    @Inject(CONFIG) private readonly config: GatewayConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws UnreadableFileError, EmptyFileError, FileTooLargeError, ImportsBusyError, StreamFullError */
  async start(request: ImportRequest, scope: CallerScope): Promise<ImportStarted> {
    if (this.running >= this.config.importsAtOnce) throw new ImportsBusyError();
    this.running++;
    try {
      return await this.once(request, scope);
    } finally {
      this.running--;
    }
  }

  /** The content is part of what the idempotency key stands for, so a repeated file is read before it is answered. */
  private async once(request: ImportRequest, scope: CallerScope): Promise<ImportStarted> {
    const claim = request.key && (await this.idempotency.claim(request.key));
    const isOurs = claim?.isNew === true;
    try {
      await using spool = new BatchSpool();
      const file = await this.read(request, spool);
      const fingerprint = fingerprintOf(request);
      if (claim && !claim.isNew) return this.idempotency.replay(claim, fingerprint).body as ImportStarted;
      const started = await this.send(file, request, scope);
      if (isOurs) await this.idempotency.complete(claim, fingerprint, { status: 202, body: started });
      return started;
    } catch (error) {
      if (isOurs) await this.idempotency.release(claim);
      throw error;
    }
  }

  private async read({ upload, format }: ImportRequest, spool: BatchSpool): Promise<ReadFile> {
    const id = uuidV7();
    const builder = new BatchBuilder(id);
    const reader = new FileReader(builder, format);
    for await (const chunk of upload.chunks()) {
      await reader.write(chunk);
      for (const batch of builder.take()) await spool.add(batch);
    }
    const shape = await reader.end();
    if (builder.lines === 0) throw new EmptyFileError('The file has a header and no rows.');
    for (const batch of [...builder.take(), builder.finish()]) await spool.add(batch);
    return { id, shape, lines: builder.lines, spool };
  }

  private async send({ id, shape, lines, spool }: ReadFile, { options }: ImportRequest, scope: CallerScope) {
    const { format, columns } = shape;
    await this.bus.request(startImport, { id, format, columns: [...columns], rows: lines, options }, scope);
    let batches: string[] = [];
    for await (const batch of spool) {
      batches.push(batch);
      if (batches.length < BATCHES_AT_ONCE) continue;
      await this.publish(id, batches, scope);
      batches = [];
    }
    await this.publish(id, batches, scope);
    return { data: { id } };
  }

  /** A file may be longer than the stream has room: then it waits for the reader, within reason. */
  private async publish(id: string, batches: string[], scope: CallerScope): Promise<void> {
    const until = this.clock.now() + FULL_WAIT_MS;
    for (;;) {
      try {
        return await this.bus.publishTexts(listingRowsReceived, id, batches, scope);
      } catch (error) {
        if (!isFull(error) || this.clock.now() > until) throw error;
        await setTimeout(FULL_PAUSE_MS);
      }
    }
  }
}

const fingerprintOf = ({ options, upload }: ImportRequest): string =>
  createHash('sha256').update(JSON.stringify(options)).update(upload.digest()).digest('base64url');

/** The bus tells that a stream is full by its cause. */
const isFull = (error: unknown): boolean => error instanceof Error && error.cause instanceof StreamFullError;
