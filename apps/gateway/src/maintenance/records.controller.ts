import { Body, Controller, Headers, Param, Query } from '@nestjs/common';
import {
  createMaintenanceRecord,
  createMaintenanceRecordRoute,
  getMaintenanceRecord,
  getMaintenanceRecordRoute,
  listMaintenanceRecordChanges,
  listMaintenanceRecordChangesRoute,
  listMaintenanceRecords,
  listMaintenanceRecordsRoute,
  removeMaintenanceRecord,
  removeMaintenanceRecordRoute,
  summariseMaintenanceCosts,
  summariseMaintenanceCostsRoute,
  updateMaintenanceRecord,
  updateMaintenanceRecordRoute,
  type MaintenanceRecordPatch,
  type NewMaintenanceRecord,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { versionOf } from '../listings/if-match.js';

type VehicleParams = RequestOf<typeof summariseMaintenanceCosts>;
type RecordParams = RequestOf<typeof getMaintenanceRecord>;
type ListQuery = z.output<typeof listMaintenanceRecordsRoute.query>;
type PageQuery = z.output<typeof listMaintenanceRecordChangesRoute.query>;

@Controller()
export class RecordsController {
  constructor(private readonly bus: Bus) {}

  @Route(createMaintenanceRecordRoute)
  create(
    @Param() { vehicleId }: VehicleParams,
    @Body() record: NewMaintenanceRecord,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(createMaintenanceRecord, { vehicleId, record }, scope);
  }

  @Route(listMaintenanceRecordsRoute)
  list(
    @Param() params: VehicleParams,
    @Query() query: ListQuery,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listMaintenanceRecords, { ...params, ...query }, scope);
  }

  @Route(summariseMaintenanceCostsRoute)
  costs(@Param() params: VehicleParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(summariseMaintenanceCosts, params, scope);
  }

  @Route(getMaintenanceRecordRoute)
  get(@Param() params: RecordParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getMaintenanceRecord, params, scope);
  }

  @Route(updateMaintenanceRecordRoute)
  async update(
    @Param() params: RecordParams,
    @Body() patch: MaintenanceRecordPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    const request = { ...params, patch, version: versionOf(ifMatch) };
    return this.bus.forward(updateMaintenanceRecord, request, scope);
  }

  @Route(removeMaintenanceRecordRoute)
  remove(@Param() params: RecordParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(removeMaintenanceRecord, params, scope);
  }

  @Route(listMaintenanceRecordChangesRoute)
  changes(
    @Param() params: RecordParams,
    @Query() query: PageQuery,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listMaintenanceRecordChanges, { ...params, ...query }, scope);
  }
}
