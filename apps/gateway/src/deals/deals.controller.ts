import { Body, Controller, Req, Res } from '@nestjs/common';
import {
  getDeal,
  getDealRoute,
  scoreDeals,
  scoreDealsRoute,
  searchDeals,
  searchDealsRoute,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { SharedReads } from '../reads/shared-reads.service.js';
import { toSearch } from './deals-query.js';

@Controller()
export class DealsController {
  constructor(
    private readonly bus: Bus,
    private readonly reads: SharedReads,
  ) {}

  @Route(searchDealsRoute)
  search(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<unknown> {
    const query = request.query as z.output<typeof searchDealsRoute.query>;
    return this.reads.answer(searchDeals, toSearch(query), { request, reply });
  }

  @Route(getDealRoute)
  get(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<unknown> {
    return this.reads.answer(getDeal, request.params as RequestOf<typeof getDeal>, { request, reply });
  }

  @Route(scoreDealsRoute)
  score(
    @Body() body: RequestOf<typeof scoreDeals>,
    @Scope() scope: CallerScope,
  ): Promise<ReplyOf<typeof scoreDeals>> {
    return this.bus.request(scoreDeals, body, scope);
  }
}
