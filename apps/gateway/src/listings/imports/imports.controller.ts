import { Controller, Param, Query, Req } from '@nestjs/common';
import {
  getImport,
  getImportRejections,
  getImportRejectionsRoute,
  getImportRoute,
  importListingsRoute,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { FastifyRequest } from 'fastify';
import { Route } from '../../edge/route.decorator.js';
import { Scope, type CallerScope } from '../../edge/scope.js';
import { ImportsService, type ImportStarted } from './imports.service.js';
import { importRequestOf } from './import-request.js';
import { listingFile } from './listing-file.js';

@Controller()
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly bus: Bus,
  ) {}

  @Route(importListingsRoute)
  start(@Req() request: FastifyRequest, @Scope() scope: CallerScope): Promise<ImportStarted> {
    return this.imports.start(importRequestOf(request, listingFile, scope.caller.sub), scope);
  }

  @Route(getImportRoute)
  get(
    @Param() params: RequestOf<typeof getImport>,
    @Scope() scope: CallerScope,
  ): Promise<ReplyOf<typeof getImport>> {
    return this.bus.request(getImport, params, scope);
  }

  @Route(getImportRejectionsRoute)
  rejections(
    @Param() { id }: RequestOf<typeof getImport>,
    @Query() page: Omit<RequestOf<typeof getImportRejections>, 'id'>,
    @Scope() scope: CallerScope,
  ): Promise<ReplyOf<typeof getImportRejections>> {
    return this.bus.request(getImportRejections, { id, ...page }, scope);
  }
}
