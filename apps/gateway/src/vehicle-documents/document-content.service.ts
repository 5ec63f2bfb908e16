import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  CONTENT_PIECE_BYTES,
  finishDocumentContent,
  getDocumentContent,
  getDocumentPiece,
  MOST_CONTENT_BYTES,
  putDocumentPiece,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { CallerScope } from '../edge/scope.js';
import { ContentEmptyError } from './document-content.errors.js';
import { piecesOf } from './pieces.js';

type Document = RequestOf<typeof getDocumentContent>;
type Content = ReplyOf<typeof getDocumentContent>['data'];
type MediaType = RequestOf<typeof finishDocumentContent>['mediaType'];

/** Carries the content of documents between a request and the service, piece by piece. */
@Injectable()
export class DocumentContentService {
  constructor(private readonly bus: Bus) {}

  /** Nothing is seen of it before all is there: a sender who goes away has changed nothing. */
  async put(
    document: Document,
    body: AsyncIterable<Buffer>,
    { mediaType, scope }: { mediaType: MediaType; scope: CallerScope },
  ): Promise<RawJson> {
    const uploadId = randomUUID();
    let pieces = 0;
    for await (const bytes of piecesOf(body, { size: CONTENT_PIECE_BYTES, limit: MOST_CONTENT_BYTES })) {
      const data = bytes.toString('base64');
      await this.bus.request(putDocumentPiece, { ...document, uploadId, piece: pieces++, data }, scope);
    }
    if (pieces === 0) throw new ContentEmptyError();
    return this.bus.forward(finishDocumentContent, { ...document, uploadId, pieces, mediaType }, scope);
  }

  async get(document: Document, scope: CallerScope): Promise<Content & { bytes: Readable }> {
    const { data: content } = await this.bus.request(getDocumentContent, document, scope);
    return { ...content, bytes: Readable.from(this.#bytes(document, content, scope), { objectMode: false }) };
  }

  async *#bytes(
    document: Document,
    { uploadId, pieces }: Content,
    scope: CallerScope,
  ): AsyncGenerator<Buffer> {
    for (let piece = 0; piece < pieces; piece += 1) {
      const { data } = await this.bus.request(getDocumentPiece, { ...document, uploadId, piece }, scope);
      yield Buffer.from(data.data, 'base64');
    }
  }
}
