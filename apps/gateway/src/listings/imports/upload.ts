import { createHash, type Hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RoverError } from '@rover/platform';
import { BrokenUploadError, FileTooLargeError } from './import.errors.js';

/** Text compresses ten to twentyfold; what grows more than this is made to fill our disk. */
const MOST_EXPANSION = 100;
const EXPANSION_COUNTS_FROM = 1024 * 1024;

/** A body on its way in. */
export interface UploadSource {
  readonly body: Readable;
  /** `Content-Encoding`: absent, `identity` or `gzip`. */
  readonly encoding: string | undefined;
  /** Most bytes, before and after decompression. */
  readonly limit: number;
}

/** The bytes of a body: decompressed, counted, hashed; read only as fast as they are used. */
export class Upload {
  private readonly hash: Hash = createHash('sha256');
  private received = 0;
  private given = 0;

  constructor(private readonly source: UploadSource) {}

  /** @throws FileTooLargeError, BrokenUploadError when the sender goes away or the compression is broken */
  async *chunks(): AsyncGenerator<Buffer> {
    try {
      // The connection stays whole when the reader gives up: somebody waits on it for the reason.
      for await (const chunk of this.open().iterator({ destroyOnReturn: false }))
        yield this.count(chunk as Buffer);
    } catch (error) {
      throw error instanceof RoverError
        ? error
        : new BrokenUploadError('The body broke off or is damaged.', error);
    } finally {
      this.source.body.unpipe().resume();
    }
  }

  /** The hash of all bytes; to be asked once, at the end. */
  digest(): string {
    return this.hash.digest('base64url');
  }

  private open(): Readable {
    const { body, encoding = 'identity' } = this.source;
    body.on('data', ({ length }: Buffer) => (this.received += length)).pause();
    if (encoding === 'identity') return body;
    if (encoding !== 'gzip') throw new UnknownEncodingError();
    const gunzip = createGunzip();
    body
      .once('error', (error) => gunzip.destroy(error))
      .once('aborted', () => gunzip.destroy(new Error('aborted')));
    return body.pipe(gunzip);
  }

  private count(chunk: Buffer): Buffer {
    this.given += chunk.length;
    const { limit } = this.source;
    if (this.given > limit) throw new FileTooLargeError(`The file has more than ${limit} bytes.`);
    if (this.given > EXPANSION_COUNTS_FROM && this.given > this.received * MOST_EXPANSION) {
      throw new FileTooLargeError('The compressed file grows out of all proportion.');
    }
    this.hash.update(chunk);
    return chunk;
  }
}

/** 415: the body is compressed in a way that is not taken here. */
class UnknownEncodingError extends RoverError {
  constructor() {
    super('Content-Encoding must be gzip or absent.', { code: 'UNSUPPORTED_ENCODING', status: 415 });
  }
}
