import { Body, Controller, Headers, Param, Query, Res, StreamableFile } from '@nestjs/common';
import {
  getFloorFunnel,
  getFloorFunnelRoute,
  getFloorPlan,
  getFloorPlanRoute,
  getHeatmap,
  getHeatmapRoute,
  getVisit,
  getVisitRoute,
  identifyVisitor,
  identifyVisitorRoute,
  listVisits,
  listVisitsRoute,
  saveFloorPlan,
  saveFloorPlanRoute,
  type NewFloorPlan,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import { acceptedForm } from '../edge/accepted-form.js';
import { jsonOrCsv } from '../edge/csv.js';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { tagged, versionOf } from '../listings/if-match.js';
import { funnelFile } from './funnel-file.js';

type PlanReply = ReplyOf<typeof getFloorPlan>;
type OfShowroom = RequestOf<typeof getFloorPlan>;
type OfVisit = RequestOf<typeof getVisit>;

/** Plans of floors, visits and what they come to. */
@Controller()
export class VisitsController {
  constructor(private readonly bus: Bus) {}

  @Route(getFloorPlanRoute)
  async plan(
    @Param() of: OfShowroom,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanReply> {
    return tagged(reply, await this.bus.request(getFloorPlan, of, scope));
  }

  /** Without `If-Match` it is the first plan of the floor, or none; with `*` it takes the place of whichever is there. */
  @Route(saveFloorPlanRoute)
  async savePlan(
    @Param() of: OfShowroom,
    @Body() plan: NewFloorPlan,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanReply> {
    const version = versionOf(ifMatch) ?? (ifMatch === undefined ? undefined : ('any' as const));
    return tagged(
      reply,
      await this.bus.request(saveFloorPlan, { ...of, plan, ...(version && { version }) }, scope),
    );
  }

  @Route(listVisitsRoute)
  list(
    @Param() of: OfShowroom,
    @Query() query: Omit<RequestOf<typeof listVisits>, 'showroomId'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listVisits, { ...query, ...of }, scope);
  }

  @Route(getVisitRoute)
  get(@Param() of: OfVisit, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getVisit, of, scope);
  }

  @Route(identifyVisitorRoute)
  identify(
    @Param() of: OfVisit,
    @Body() { customerId }: Pick<RequestOf<typeof identifyVisitor>, 'customerId'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(identifyVisitor, { ...of, customerId }, scope);
  }

  @Route(getHeatmapRoute)
  heatmap(@Param() of: OfShowroom, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getHeatmap, of, scope);
  }

  @Route(getFloorFunnelRoute)
  async funnel(
    @Param() of: OfShowroom,
    @Query() span: Omit<RequestOf<typeof getFloorFunnel>, 'showroomId'>,
    @Headers('accept') accept: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson | StreamableFile> {
    const asked = { ...of, ...span };
    if (acceptedForm(accept, jsonOrCsv, 'json') === 'json')
      return this.bus.forward(getFloorFunnel, asked, scope);
    const { data } = await this.bus.request(getFloorFunnel, asked, scope);
    const disposition = `attachment; filename="funnel.csv"`;
    return new StreamableFile(Buffer.from(funnelFile(data)), {
      type: 'text/csv; charset=utf-8',
      disposition,
    });
  }
}
