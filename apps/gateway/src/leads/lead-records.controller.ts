import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import {
  addLeadActivity,
  addLeadActivityRoute,
  createLead,
  createLeadRoute,
  getLead,
  getLeadRoute,
  getLeadAdf,
  getLeadAdfRoute,
  suggestLeadPrice,
  suggestLeadPriceRoute,
  listLeadActivities,
  listLeadActivitiesRoute,
  listLeadAssignments,
  listLeadAssignmentsRoute,
  listLeads,
  listLeadsRoute,
  updateLead,
  updateLeadRoute,
  type LeadPatch,
  type NewLead,
  type NewLeadActivity,
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

type Page = Omit<RequestOf<typeof listLeadActivities>, 'leadId'>;

interface LeadId {
  readonly leadId: string;
}

@Controller()
export class LeadRecordsController {
  constructor(private readonly bus: Bus) {}

  @Route(createLeadRoute)
  create(@Body() lead: NewLead, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(createLead, { lead }, scope);
  }

  @Route(listLeadsRoute)
  list(@Query() query: RequestOf<typeof listLeads>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listLeads, query, scope);
  }

  @Route(getLeadRoute)
  async get(
    @Param() { leadId: id }: LeadId,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<typeof getLead>> {
    return tagged(reply, await this.bus.request(getLead, { id }, scope));
  }

  @Route(getLeadAdfRoute)
  async adf(
    @Param() { leadId: id }: LeadId,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    void reply.type('application/xml; charset=utf-8');
    return (await this.bus.request(getLeadAdf, { id }, scope)).data;
  }

  @Route(suggestLeadPriceRoute)
  price(
    @Param() of: LeadId,
    @Query() query: Omit<RequestOf<typeof suggestLeadPrice>, 'leadId'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(suggestLeadPrice, { ...of, ...query }, scope);
  }

  @Route(updateLeadRoute)
  async update(
    @Param() { leadId: id }: LeadId,
    @Body() patch: LeadPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(updateLead, { id, patch, version: requiredVersion(ifMatch) }, scope);
  }

  @Route(addLeadActivityRoute)
  add(@Param() of: LeadId, @Body() activity: NewLeadActivity, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(addLeadActivity, { ...of, activity }, scope);
  }

  @Route(listLeadActivitiesRoute)
  activities(@Param() of: LeadId, @Query() page: Page, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listLeadActivities, { ...of, ...page }, scope);
  }

  @Route(listLeadAssignmentsRoute)
  assignments(@Param() of: LeadId, @Query() page: Page, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listLeadAssignments, { ...of, ...page }, scope);
  }
}
