import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import {
  createGeofence,
  createGeofenceRoute,
  getGeofence,
  getGeofenceRoute,
  listGeofences,
  listGeofencesRoute,
  listGeofenceTransitions,
  listGeofenceTransitionsRoute,
  removeGeofence,
  removeGeofenceRoute,
  updateGeofence,
  updateGeofenceRoute,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { tagged } from '../listings/if-match.js';
import { requiredVersion } from '../vehicles/required-version.js';

type ById = RequestOf<typeof getGeofence>;

@Controller()
export class GeofencesController {
  constructor(private readonly bus: Bus) {}

  @Route(createGeofenceRoute)
  create(@Body() body: RequestOf<typeof createGeofence>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(createGeofence, body, scope);
  }

  @Route(listGeofencesRoute)
  list(@Query() query: RequestOf<typeof listGeofences>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listGeofences, query, scope);
  }

  @Route(getGeofenceRoute)
  async get(
    @Param() params: ById,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<typeof getGeofence>> {
    return tagged(reply, await this.bus.request(getGeofence, params, scope));
  }

  @Route(updateGeofenceRoute)
  update(
    @Param() { id }: ById,
    @Body() patch: z.output<typeof updateGeofenceRoute.body>,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(updateGeofence, { id, patch, version: requiredVersion(ifMatch) }, scope);
  }

  @Route(removeGeofenceRoute)
  remove(
    @Param() { id }: ById,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(removeGeofence, { id, version: requiredVersion(ifMatch) }, scope);
  }

  @Route(listGeofenceTransitionsRoute)
  transitions(
    @Param() { id }: ById,
    @Query() query: z.output<typeof listGeofenceTransitionsRoute.query>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listGeofenceTransitions, { id, ...query }, scope);
  }
}
