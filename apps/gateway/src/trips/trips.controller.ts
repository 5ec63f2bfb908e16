import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import {
  getTrip,
  getTripRoute,
  listTripEdits,
  listTripEditsRoute,
  listTrips,
  listTripsRoute,
  mergeTrips,
  mergeTripsRoute,
  splitTrip,
  splitTripRoute,
  undoTripEdit,
  undoTripEditRoute,
  updateTrip,
  updateTripRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { versionOf } from '../listings/if-match.js';
import { toGeoJson, toGpx } from './gpx.js';
import { formOf, mediaTypes } from './trip-form.js';

type ById = RequestOf<typeof getTrip>;

@Controller()
export class TripsController {
  constructor(private readonly bus: Bus) {}

  @Route(listTripsRoute)
  list(
    @Param() { vehicleId }: { vehicleId: string },
    @Query() query: z.output<typeof listTripsRoute.query>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listTrips, { vehicleId, ...query }, scope);
  }

  @Route(getTripRoute)
  async get(
    @Param() { id }: ById,
    @Headers('accept') accept: string | undefined,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const form = formOf(accept);
    if (form === 'json') return this.bus.forward(getTrip, { id }, scope);
    const { data: trip } = await this.bus.request(getTrip, { id }, scope);
    reply.header('content-type', mediaTypes[form]).serializer((text: unknown) => text as string);
    return form === 'gpx' ? toGpx(trip) : JSON.stringify(toGeoJson(trip));
  }

  @Route(updateTripRoute)
  update(
    @Param() { id }: ById,
    @Body() patch: z.output<typeof updateTripRoute.body>,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(updateTrip, { id, patch, version: versionOf(ifMatch) }, scope);
  }

  @Route(mergeTripsRoute)
  merge(@Body() body: RequestOf<typeof mergeTrips>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(mergeTrips, body, scope);
  }

  @Route(splitTripRoute)
  split(
    @Param() { id }: ById,
    @Body() { at }: { at: string },
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(splitTrip, { id, at }, scope);
  }

  @Route(listTripEditsRoute)
  edits(
    @Param() { id }: ById,
    @Query() query: z.output<typeof listTripEditsRoute.query>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listTripEdits, { id, ...query }, scope);
  }

  @Route(undoTripEditRoute)
  undo(@Param() { id }: ById, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(undoTripEdit, { id }, scope);
  }
}
