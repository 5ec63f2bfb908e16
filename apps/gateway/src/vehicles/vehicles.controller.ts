import { Body, Controller, Headers, Param, Query, Req, Res } from '@nestjs/common';
import {
  createVehicle,
  createVehicleRoute,
  decodeVinQuery,
  decodeVinRoute,
  getVehicle,
  getVehicleHistory,
  getVehicleHistoryRoute,
  getVehicleRoute,
  mergeVehicles,
  mergeVehiclesRoute,
  removeVehicle,
  removeVehicleRoute,
  updateVehicle,
  updateVehicleRoute,
  type NewVehicle,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { tagged } from '../listings/if-match.js';
import { requiredVersion } from './required-version.js';

type VehicleReply = ReplyOf<typeof getVehicle>;
type Word = Pick<RequestOf<typeof createVehicle>, 'source' | 'statedAt' | 'confidence'>;
type Patch = RequestOf<typeof updateVehicle>['patch'];

interface VehicleId {
  readonly vehicleId: string;
}

@Controller()
export class VehiclesController {
  constructor(private readonly bus: Bus) {}

  @Route(createVehicleRoute)
  async create(
    @Body() vehicle: NewVehicle,
    @Query() word: Word,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VehicleReply> {
    return tagged(reply, await this.bus.request(createVehicle, { vehicle, ...word }, scope));
  }

  @Route(getVehicleRoute)
  async get(
    @Param() { vehicleId: id }: VehicleId,
    @Query() query: Omit<RequestOf<typeof getVehicle>, 'id'>,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VehicleReply> {
    return tagged(reply, await this.bus.request(getVehicle, { id, ...query }, scope));
  }

  @Route(updateVehicleRoute)
  async update(
    @Param() { vehicleId: id }: VehicleId,
    @Req()
    { query, body, headers }: { query: Word; body: Patch; headers: Record<string, string | undefined> },
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VehicleReply> {
    const change = { id, patch: body, version: requiredVersion(headers['if-match']), ...query };
    return tagged(reply, await this.bus.request(updateVehicle, change, scope));
  }

  @Route(removeVehicleRoute)
  async remove(
    @Param() { vehicleId: id }: VehicleId,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(removeVehicle, { id, version: requiredVersion(ifMatch) }, scope);
  }

  @Route(mergeVehiclesRoute)
  async merge(
    @Param() { vehicleId: id }: VehicleId,
    @Body() { from }: { from: string },
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VehicleReply> {
    return tagged(reply, await this.bus.request(mergeVehicles, { id, from }, scope));
  }

  @Route(getVehicleHistoryRoute)
  history(
    @Param() { vehicleId: id }: VehicleId,
    @Query() page: Omit<RequestOf<typeof getVehicleHistory>, 'id'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(getVehicleHistory, { id, ...page }, scope);
  }

  @Route(decodeVinRoute)
  decode(@Param() request: RequestOf<typeof decodeVinQuery>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(decodeVinQuery, request, scope);
  }
}
