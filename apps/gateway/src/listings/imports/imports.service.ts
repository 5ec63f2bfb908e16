import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import type { CallerScope } from '../../edge/scope.js';
import type { GatewayConfig } from '../../gateway.config.js';
import { IdempotencyService } from '../../idempotency/idempotency.service.js';
import { BatchBuilder } from './batch-builder.js';
import { BatchSpool } from './batch-spool.js';
import { FileReader, type FileShape } from './file-reader.js';
import { EmptyFileError, ImportsBusyError } from './import.errors.js';
import type { ImportRequest } from './import-request.js';
import { ImportSender } from './import-sender.service.js';

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

/**
 * Takes inventory files in. A file is read to its end before anything of it goes on: a broken one changes nothing, and
 * neither does a sender who goes away in the middle. One who goes away later has handed in a whole file, and it is
 * taken whole.
 */
@Injectable()
export class ImportsService {
  private running = 0;

  constructor(
    private readonly sender: ImportSender,
    private readonly idempotency: IdempotencyService,
    @Inject(CONFIG) private readonly config: GatewayConfig,
  ) {}

  /** @throws UnreadableFileError, EmptyFileError, FileTooLargeError, ImportsBusyError, ImportInterruptedError */
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

  private async send({ id, shape, lines, spool }: ReadFile, request: ImportRequest, scope: CallerScope) {
    const { options, target } = request;
    const { format, columns } = shape;
    const start = { id, format, columns: [...columns], rows: lines, options };
    await this.sender.send({ target, start, batches: spool }, scope);
    return { data: { id } };
  }
}

const fingerprintOf = ({ options, upload }: ImportRequest): string =>
  createHash('sha256').update(JSON.stringify(options)).update(upload.digest()).digest('base64url');
