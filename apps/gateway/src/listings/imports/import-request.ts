import type { Readable } from 'node:stream';
import { importListingsRoute, type ImportOptions } from '@rover/contracts';
import type { FastifyRequest } from 'fastify';
import { readKey, type IdempotencyKey } from '../../idempotency/idempotency-key.js';
import { formatOf, type FileFormat } from './file-format.js';
import { EmptyFileError } from './import.errors.js';
import { readImportQuery } from './import-query.js';
import { Upload } from './upload.js';

/** A file to import, and how to read it. */
export interface ImportRequest {
  readonly upload: Upload;
  readonly options: ImportOptions;
  /** Stated by the media type; found out otherwise. */
  readonly format: FileFormat | undefined;
  readonly key: IdempotencyKey | undefined;
}

/** What an HTTP request asks for. @throws ValidationError for its query, EmptyFileError when it has no body */
export function importRequestOf(request: FastifyRequest, caller: string): ImportRequest {
  const { headers, body, query } = request;
  const options = readImportQuery(query as Record<string, unknown>);
  if (!body) throw new EmptyFileError();
  const source = {
    body: body as Readable,
    encoding: headers['content-encoding'],
    limit: importListingsRoute.bodyLimit,
  };
  return {
    upload: new Upload(source),
    options,
    format: formatOf(headers['content-type']),
    key: readKey(headers['idempotency-key'], caller, importListingsRoute.id),
  };
}
