import { Body, Controller, Headers, Param, Query, Res, StreamableFile } from '@nestjs/common';
import {
  createFleet,
  createFleetRoute,
  getFleet,
  getFleetCompliance,
  getFleetComplianceRoute,
  getFleetRoute,
  listFleets,
  listFleetsRoute,
  listFleetVehiclesRoute,
  removeFleet,
  removeFleetRoute,
  searchVehicles,
  updateFleet,
  updateFleetRoute,
  type FleetPatch,
  type NewFleet,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import { acceptedForm } from '../edge/accepted-form.js';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { tagged } from '../listings/if-match.js';
import { requiredVersion } from '../vehicles/required-version.js';
import { jsonOrCsv } from '../edge/csv.js';
import { ComplianceReport } from './compliance-report.service.js';

type FleetReply = ReplyOf<typeof getFleet>;

interface FleetId {
  readonly fleetId: string;
}

@Controller()
export class FleetsController {
  constructor(
    private readonly bus: Bus,
    private readonly report: ComplianceReport,
  ) {}

  @Route(createFleetRoute)
  async create(
    @Body() fleet: NewFleet,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FleetReply> {
    return tagged(reply, await this.bus.request(createFleet, { fleet }, scope));
  }

  @Route(listFleetsRoute)
  list(@Query() query: RequestOf<typeof listFleets>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listFleets, query, scope);
  }

  @Route(getFleetRoute)
  async get(
    @Param() { fleetId: id }: FleetId,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FleetReply> {
    return tagged(reply, await this.bus.request(getFleet, { id }, scope));
  }

  @Route(updateFleetRoute)
  async update(
    @Param() { fleetId: id }: FleetId,
    @Body() patch: FleetPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(updateFleet, { id, patch, version: requiredVersion(ifMatch) }, scope);
  }

  @Route(removeFleetRoute)
  async remove(
    @Param() { fleetId: id }: FleetId,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(removeFleet, { id, version: requiredVersion(ifMatch) }, scope);
  }

  @Route(listFleetVehiclesRoute)
  vehicles(
    @Param() { fleetId }: FleetId,
    @Query() page: Pick<RequestOf<typeof searchVehicles>, 'limit' | 'cursor'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(searchVehicles, { fleetId, total: false, ...page }, scope);
  }

  /** As CSV it is all of it, whatever page is asked for. */
  @Route(getFleetComplianceRoute)
  async compliance(
    @Param() { fleetId }: FleetId,
    @Query() query: Omit<RequestOf<typeof getFleetCompliance>, 'fleetId'>,
    @Headers('accept') accept: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson | StreamableFile> {
    if (acceptedForm(accept, jsonOrCsv, 'json') === 'json')
      return this.bus.forward(getFleetCompliance, { fleetId, ...query }, scope);
    const { limit: _limit, cursor: _cursor, ...asked } = query;
    const disposition = `attachment; filename="compliance.csv"`;
    const file = await this.report.csv({ fleetId, ...asked }, scope);
    return new StreamableFile(file, { type: 'text/csv; charset=utf-8', disposition });
  }
}
