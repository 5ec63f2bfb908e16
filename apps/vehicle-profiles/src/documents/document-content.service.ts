import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type {
  Caller,
  finishDocumentContent,
  getDocumentContent,
  getDocumentPiece,
  putDocumentPiece,
  ReplyOf,
  RequestOf,
  VehicleDocument,
} from '@rover/contracts';
import { Sweeps } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { ContentIncompleteError, ContentMissingError, DocumentNotFoundError } from './document.errors.js';
import { DocumentRepository } from './document.repository.js';
import { DocumentSights } from './document-sights.service.js';
import { DocumentService } from './document.service.js';
import type { DocumentRow } from './stored-document.js';

const HOUR_MS = 3_600_000;

/** The content of documents: handed in and given out in pieces, seen only when it is whole. */
@Injectable()
export class DocumentContentService implements OnApplicationBootstrap {
  constructor(
    private readonly sights: DocumentSights,
    private readonly documents: DocumentRepository,
    private readonly service: DocumentService,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Uploads that were never finished. */
  onApplicationBootstrap(): void {
    const run = () => this.documents.dropLeft(new Date(this.clock.now() - HOUR_MS));
    this.sweeps.keep({ name: 'document uploads', everyMs: HOUR_MS, run });
  }

  /** @throws VehicleNotFoundError, DocumentNotFoundError */
  async putPiece(
    { vehicleId, documentId, uploadId, piece, data }: RequestOf<typeof putDocumentPiece>,
    caller: Caller,
  ): Promise<number> {
    const sight = await this.sights.toEdit(vehicleId, caller);
    if (!(await this.documents.find(documentId, sight))) throw new DocumentNotFoundError();
    const bytes = Buffer.from(data, 'base64');
    await this.documents.putPiece(documentId, { uploadId, piece, bytes, now: this.#now() });
    return piece;
  }

  /** @throws VehicleNotFoundError, DocumentNotFoundError, ContentIncompleteError */
  finish(
    { vehicleId, documentId, uploadId, pieces, mediaType }: RequestOf<typeof finishDocumentContent>,
    caller: Caller,
  ): Promise<VehicleDocument> {
    return this.service.change(vehicleId, documentId, caller, async (tx) => {
      const found = await this.documents.pieces(tx, documentId, uploadId);
      if (found.length !== pieces) throw new ContentIncompleteError();
      const now = this.#now();
      const content = { mediaType, ...digestOf(found), uploadedAt: now.toISOString() };
      return this.documents.setContent(tx, documentId, { uploadId, pieces, content, now });
    });
  }

  /** @throws VehicleNotFoundError, DocumentNotFoundError, ContentMissingError */
  async content(
    { vehicleId, documentId }: RequestOf<typeof getDocumentContent>,
    caller: Caller,
  ): Promise<ReplyOf<typeof getDocumentContent>['data']> {
    const { content, upload_id, pieces, facts } = await this.#visible(vehicleId, documentId, caller);
    if (!content) throw new ContentMissingError();
    return {
      ...content,
      uploadId: upload_id as string,
      pieces: pieces as number,
      title: facts.title,
      personal: facts.personal ?? false,
    };
  }

  /** @throws VehicleNotFoundError, DocumentNotFoundError, ContentMissingError when it was replaced meanwhile */
  async piece(
    { vehicleId, documentId, uploadId, piece }: RequestOf<typeof getDocumentPiece>,
    caller: Caller,
  ): Promise<string> {
    await this.#visible(vehicleId, documentId, caller);
    const bytes = await this.documents.piece(documentId, uploadId, piece);
    if (!bytes) throw new ContentMissingError();
    return bytes.toString('base64');
  }

  async #visible(vehicleId: string, documentId: string, caller: Caller): Promise<DocumentRow> {
    const sight = await this.sights.toRead(vehicleId, caller);
    const row = await this.documents.find(documentId, sight);
    if (!row) throw new DocumentNotFoundError();
    return row;
  }

  #now(): Date {
    return new Date(this.clock.now());
  }
}

function digestOf(pieces: readonly Buffer[]): { size: number; sha256: string } {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return { size: pieces.reduce((sum, { length }) => sum + length, 0), sha256: hash.digest('hex') };
}
