import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createVehicleDocument,
  finishDocumentContent,
  getDocumentContent,
  getDocumentPiece,
  getVehicleDocument,
  listVehicleDocuments,
  putDocumentPiece,
  removeVehicleDocument,
  updateVehicleDocument,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { Audited } from '../audit/audited.decorator.js';
import { DocumentContentService } from './document-content.service.js';
import { DocumentService } from './document.service.js';

@Controller()
export class DocumentController {
  constructor(
    private readonly documents: DocumentService,
    private readonly contents: DocumentContentService,
  ) {}

  @MessagePattern(createVehicleDocument.name)
  async create(
    @Payload() request: RequestOf<typeof createVehicleDocument>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.documents.create(request, callerOf(message)) };
  }

  @MessagePattern(listVehicleDocuments.name)
  @Audited(listVehicleDocuments, 'personal', (_, { data }) => data.filter(({ personal }) => personal))
  list(@Payload() query: RequestOf<typeof listVehicleDocuments>, @Ctx() { message }: RedisStreamsContext) {
    return this.documents.list(query, callerOf(message));
  }

  @MessagePattern(getVehicleDocument.name)
  @Audited(getVehicleDocument, 'personal', (_, { data }) => (data.personal ? [data] : []))
  async get(
    @Payload() { vehicleId, documentId }: RequestOf<typeof getVehicleDocument>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.documents.get(vehicleId, documentId, callerOf(message)) };
  }

  @MessagePattern(updateVehicleDocument.name)
  async update(
    @Payload() request: RequestOf<typeof updateVehicleDocument>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.documents.update(request, callerOf(message)) };
  }

  @MessagePattern(removeVehicleDocument.name)
  async remove(
    @Payload() { vehicleId, documentId }: RequestOf<typeof removeVehicleDocument>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.documents.remove(vehicleId, documentId, callerOf(message)) };
  }

  @MessagePattern(putDocumentPiece.name)
  async putPiece(
    @Payload() request: RequestOf<typeof putDocumentPiece>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: { piece: await this.contents.putPiece(request, callerOf(message)) } };
  }

  @MessagePattern(finishDocumentContent.name)
  async finish(
    @Payload() request: RequestOf<typeof finishDocumentContent>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.contents.finish(request, callerOf(message)) };
  }

  @MessagePattern(getDocumentContent.name)
  @Audited(getDocumentContent, 'personal', ({ vehicleId }, { data }) =>
    data.personal ? [{ vehicleId }] : [],
  )
  async content(
    @Payload() request: RequestOf<typeof getDocumentContent>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.contents.content(request, callerOf(message)) };
  }

  @MessagePattern(getDocumentPiece.name)
  async piece(
    @Payload() request: RequestOf<typeof getDocumentPiece>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: { data: await this.contents.piece(request, callerOf(message)) } };
  }
}
