import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import {
  createRep,
  createRepRoute,
  getRep,
  getRepRoute,
  listReps,
  listRepsRoute,
  updateRep,
  updateRepRoute,
  type NewRep,
  type RepPatch,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { tagged } from '../listings/if-match.js';
import { requiredVersion } from '../vehicles/required-version.js';

type RepReply = ReplyOf<typeof getRep>;
type OfShowroom = Pick<RequestOf<typeof getRep>, 'showroomId'>;

@Controller()
export class RepsController {
  constructor(private readonly bus: Bus) {}

  @Route(createRepRoute)
  async create(
    @Param() { showroomId }: OfShowroom,
    @Body() rep: NewRep,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RepReply> {
    return tagged(reply, await this.bus.request(createRep, { showroomId, rep }, scope));
  }

  @Route(listRepsRoute)
  list(
    @Param() { showroomId }: OfShowroom,
    @Query() filter: Omit<RequestOf<typeof listReps>, 'showroomId'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listReps, { showroomId, ...filter }, scope);
  }

  @Route(getRepRoute)
  async get(
    @Param() params: RequestOf<typeof getRep>,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RepReply> {
    return tagged(reply, await this.bus.request(getRep, params, scope));
  }

  @Route(updateRepRoute)
  async update(
    @Param() params: RequestOf<typeof getRep>,
    @Body() patch: RepPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(updateRep, { ...params, patch, version: requiredVersion(ifMatch) }, scope);
  }
}
