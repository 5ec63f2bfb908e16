import type { Readable } from 'node:stream';
import { Body, Controller, Param, Query, Req } from '@nestjs/common';
import {
  getLeadSourceStats,
  importLeads,
  importLeadsRoute,
  leadSourceStatsRoute,
  setLeadSource,
  setLeadSourceRoute,
  takeAdf,
  takeAdfRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyRequest } from 'fastify';
import { readBytes } from '../edge/body-parsers.js';
import { mediaTypeOf } from '../edge/media-type.js';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

interface IntoShowroom {
  readonly showroomId: string;
}

const CHARSET = /;\s*charset\s*=\s*"?([\w.:-]{1,40})"?/i;

@Controller()
export class LeadFilesController {
  constructor(private readonly bus: Bus) {}

  /** Bytes travel on as they came: in which charset they are, they may say themselves. */
  @Route(takeAdfRoute)
  async adf(
    @Req() request: FastifyRequest,
    @Query() { showroomId }: IntoShowroom,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    const bytes = await readBytes(request.body as Readable, takeAdfRoute.bodyLimit);
    const charset = CHARSET.exec(request.headers['content-type'] ?? '')?.[1];
    const content = bytes.toString('base64');
    return this.bus.forward(
      takeAdf,
      { showroomId, mediaType: mediaTypeOf(request), content, ...(charset && { charset }) },
      scope,
    );
  }

  @Route(importLeadsRoute)
  import(
    @Body() csv: string,
    @Query() { showroomId }: IntoShowroom,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(importLeads, { showroomId, csv }, scope);
  }

  @Route(setLeadSourceRoute)
  setSource(
    @Param() { showroomId, source }: Pick<RequestOf<typeof setLeadSource>, 'showroomId' | 'source'>,
    @Body() costs: RequestOf<typeof setLeadSource>['costs'],
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(setLeadSource, { showroomId, source, costs }, scope);
  }

  @Route(leadSourceStatsRoute)
  stats(@Query() query: RequestOf<typeof getLeadSourceStats>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getLeadSourceStats, query, scope);
  }
}
