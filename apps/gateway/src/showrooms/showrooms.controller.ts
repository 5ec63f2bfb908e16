import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import {
  createShowroom,
  createShowroomRoute,
  getShowroom,
  getShowroomRoute,
  listShowrooms,
  listShowroomsRoute,
  updateShowroom,
  updateShowroomRoute,
  type NewShowroom,
  type ReplyOf,
  type RequestOf,
  type ShowroomPatch,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { tagged } from '../listings/if-match.js';
import { requiredVersion } from '../vehicles/required-version.js';

type ShowroomReply = ReplyOf<typeof getShowroom>;

interface ShowroomId {
  readonly showroomId: string;
}

@Controller()
export class ShowroomsController {
  constructor(private readonly bus: Bus) {}

  @Route(createShowroomRoute)
  async create(
    @Body() showroom: NewShowroom,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ShowroomReply> {
    return tagged(reply, await this.bus.request(createShowroom, { showroom }, scope));
  }

  @Route(listShowroomsRoute)
  list(@Query() page: RequestOf<typeof listShowrooms>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listShowrooms, page, scope);
  }

  @Route(getShowroomRoute)
  async get(
    @Param() { showroomId: id }: ShowroomId,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ShowroomReply> {
    return tagged(reply, await this.bus.request(getShowroom, { id }, scope));
  }

  @Route(updateShowroomRoute)
  async update(
    @Param() { showroomId: id }: ShowroomId,
    @Body() patch: ShowroomPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(updateShowroom, { id, patch, version: requiredVersion(ifMatch) }, scope);
  }
}
