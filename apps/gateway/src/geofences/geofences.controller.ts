import { Body, Controller, Headers, Param, Query } from '@nestjs/common';
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
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { versionOf } from '../listings/if-match.js';

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
  get(@Param() params: ById, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getGeofence, params, scope);
  }

  @Route(updateGeofenceRoute)
  update(
    @Param() { id }: ById,
    @Body() patch: z.output<typeof updateGeofenceRoute.body>,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(updateGeofence, { id, patch, version: versionOf(ifMatch) }, scope);
  }

  @Route(removeGeofenceRoute)
  remove(@Param() params: ById, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(removeGeofence, params, scope);
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
