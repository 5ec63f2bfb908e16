import { Controller, Param, Query, Req } from '@nestjs/common';
import {
  getVehicleImport,
  getVehicleImportRejections,
  getVehicleImportRejectionsRoute,
  getVehicleImportRoute,
  importVehiclesRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyRequest } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { importRequestOf } from '../listings/imports/import-request.js';
import { ImportsService, type ImportStarted } from '../listings/imports/imports.service.js';
import { vehicleFile } from './vehicle-file.js';

@Controller()
export class VehicleImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly bus: Bus,
  ) {}

  @Route(importVehiclesRoute)
  start(@Req() request: FastifyRequest, @Scope() scope: CallerScope): Promise<ImportStarted> {
    return this.imports.start(importRequestOf(request, vehicleFile, scope.caller.sub), scope);
  }

  @Route(getVehicleImportRoute)
  get(@Param() params: RequestOf<typeof getVehicleImport>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getVehicleImport, params, scope);
  }

  @Route(getVehicleImportRejectionsRoute)
  rejections(
    @Param() { id }: RequestOf<typeof getVehicleImport>,
    @Query() page: Omit<RequestOf<typeof getVehicleImportRejections>, 'id'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(getVehicleImportRejections, { id, ...page }, scope);
  }
}
