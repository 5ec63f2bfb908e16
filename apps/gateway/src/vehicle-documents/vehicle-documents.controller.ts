import { Body, Controller, Headers, Param, Query, Res, StreamableFile } from '@nestjs/common';
import {
  createVehicleDocument,
  createVehicleDocumentRoute,
  getDocumentContentRoute,
  getVehicleDocument,
  getVehicleDocumentRoute,
  listInspectionsRoute,
  listInsurancesRoute,
  listVehicleDocuments,
  listVehicleDocumentsRoute,
  listWarrantiesRoute,
  MOST_CONTENT_BYTES,
  putDocumentContentRoute,
  removeVehicleDocument,
  removeVehicleDocumentRoute,
  updateVehicleDocument,
  updateVehicleDocumentRoute,
  type DocumentType,
  type NewVehicleDocument,
  type RequestOf,
  type VehicleDocumentPatch,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { versionOf } from '../listings/if-match.js';
import { ContentTooLargeError } from './document-content.errors.js';
import { DocumentContentService } from './document-content.service.js';
import { dispositionOf, mediaTypeOf } from './content-headers.js';

type VehicleParams = z.output<typeof listVehicleDocumentsRoute.params>;
type DocumentParams = RequestOf<typeof getVehicleDocument>;
type ContentHeaders = Readonly<Record<'content-type' | 'content-length', string | undefined>>;
type PageQuery = z.output<typeof listWarrantiesRoute.query>;

@Controller()
export class VehicleDocumentsController {
  constructor(
    private readonly bus: Bus,
    private readonly contents: DocumentContentService,
  ) {}

  @Route(createVehicleDocumentRoute)
  create(
    @Param() { vehicleId }: VehicleParams,
    @Body() document: NewVehicleDocument,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(createVehicleDocument, { vehicleId, document }, scope);
  }

  @Route(listVehicleDocumentsRoute)
  list(
    @Param() params: VehicleParams,
    @Query() query: PageQuery & { type?: DocumentType },
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listVehicleDocuments, { ...params, ...query }, scope);
  }

  @Route(listWarrantiesRoute)
  warranties(@Param() params: VehicleParams, @Query() query: PageQuery, @Scope() scope: CallerScope) {
    return this.list(params, { ...query, type: 'warranty' }, scope);
  }

  @Route(listInsurancesRoute)
  insurances(@Param() params: VehicleParams, @Query() query: PageQuery, @Scope() scope: CallerScope) {
    return this.list(params, { ...query, type: 'insurance' }, scope);
  }

  @Route(listInspectionsRoute)
  inspections(@Param() params: VehicleParams, @Query() query: PageQuery, @Scope() scope: CallerScope) {
    return this.list(params, { ...query, type: 'inspection' }, scope);
  }

  @Route(getVehicleDocumentRoute)
  get(@Param() params: DocumentParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getVehicleDocument, params, scope);
  }

  @Route(updateVehicleDocumentRoute)
  async update(
    @Param() params: DocumentParams,
    @Body() patch: VehicleDocumentPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(updateVehicleDocument, { ...params, patch, version: versionOf(ifMatch) }, scope);
  }

  @Route(removeVehicleDocumentRoute)
  remove(@Param() params: DocumentParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(removeVehicleDocument, params, scope);
  }

  @Route(putDocumentContentRoute)
  async putContent(
    @Param() params: DocumentParams,
    @Body() body: AsyncIterable<Buffer> | undefined,
    @Headers() { 'content-type': type, 'content-length': length }: ContentHeaders,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RawJson> {
    if (Number(length) > MOST_CONTENT_BYTES) {
      // What the sender still sends belongs to nothing: the connection cannot be used again.
      reply.header('connection', 'close');
      throw new ContentTooLargeError(MOST_CONTENT_BYTES);
    }
    return this.contents.put(params, body ?? nothing(), { mediaType: mediaTypeOf(type), scope });
  }

  @Route(getDocumentContentRoute)
  async getContent(
    @Param() params: DocumentParams,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { bytes, mediaType, size, sha256, title } = await this.contents.get(params, scope);
    reply.header('cache-control', 'private, no-cache').header('etag', `"${sha256}"`);
    return new StreamableFile(bytes, { type: mediaType, length: size, disposition: dispositionOf(title) });
  }
}

async function* nothing(): AsyncGenerator<Buffer> {}
