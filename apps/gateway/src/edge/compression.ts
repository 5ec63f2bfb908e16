import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Smaller answers cost more to compress than to send. */
const THRESHOLD_BYTES = 1_024;
/** Near gzip's speed and better than it; the default of 11 is made for files that are compressed once. */
const BROTLI_QUALITY = 4;

/** Brotli and gzip for those who ask for them. Bodies that come in compressed are the import's own business. */
export async function addCompression(app: NestFastifyApplication): Promise<void> {
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: THRESHOLD_BYTES,
    globalDecompression: false,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
}
