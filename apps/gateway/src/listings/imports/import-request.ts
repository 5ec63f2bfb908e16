import type { Readable } from 'node:stream';
import type { RouteContract } from '@rover/contracts';
import type { FastifyRequest } from 'fastify';
import { readKey, type IdempotencyKey } from '../../idempotency/idempotency-key.js';
import { formatOf, type FileFormat } from './file-format.js';
import { EmptyFileError } from './import.errors.js';
import type { ImportTarget } from './import-sender.service.js';
import { Upload } from './upload.js';

/** A kind of file: its door, who takes its rows, and what its query may say. */
export interface ImportKind {
  readonly route: RouteContract & { readonly bodyLimit: number };
  readonly target: ImportTarget;
  /** @throws ValidationError */
  readonly readQuery: (query: Readonly<Record<string, unknown>>) => object;
}

/** A file to import, and how to read it. */
export interface ImportRequest {
  readonly upload: Upload;
  readonly target: ImportTarget;
  readonly options: object;
  /** Stated by the media type; found out otherwise. */
  readonly format: FileFormat | undefined;
  readonly key: IdempotencyKey | undefined;
}

/** What an HTTP request asks for. @throws ValidationError for its query, EmptyFileError when it has no body */
export function importRequestOf(
  { headers, body, query }: FastifyRequest,
  { route, target, readQuery }: ImportKind,
  caller: string,
): ImportRequest {
  const options = readQuery(query as Record<string, unknown>);
  if (!body) throw new EmptyFileError();
  const source = { body: body as Readable, encoding: headers['content-encoding'], limit: route.bodyLimit };
  return {
    upload: new Upload(source),
    target,
    options,
    format: formatOf(headers['content-type']),
    key: readKey(headers['idempotency-key'], caller, route.id),
  };
}
