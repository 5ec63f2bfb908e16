import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  addLeadActivity,
  createLead,
  getLead,
  getLeadAdf,
  importLeads,
  listLeadActivities,
  listLeadAssignments,
  listLeads,
  suggestLeadPrice,
  takeAdf,
  updateLead,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { LeadOffers } from './lead-offers.service.js';
import { LeadService } from './lead.service.js';
import { LeadWork } from './lead-work.service.js';

@Controller()
export class LeadController {
  constructor(
    private readonly leads: LeadService,
    private readonly work: LeadWork,
    private readonly offers: LeadOffers,
  ) {}

  @MessagePattern(createLead.name)
  async create(@Payload() request: RequestOf<typeof createLead>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.leads.create(request, callerScopeOf(message)) };
  }

  @MessagePattern(takeAdf.name)
  takeAdf(@Payload() request: RequestOf<typeof takeAdf>, @Ctx() { message }: RedisStreamsContext) {
    return this.leads.takeAdf(request, callerScopeOf(message));
  }

  @MessagePattern(importLeads.name)
  async import(@Payload() request: RequestOf<typeof importLeads>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.leads.import(request, callerScopeOf(message)) };
  }

  @MessagePattern(updateLead.name)
  async update(@Payload() request: RequestOf<typeof updateLead>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.work.update(request, callerScopeOf(message)) };
  }

  @MessagePattern(addLeadActivity.name)
  async add(@Payload() request: RequestOf<typeof addLeadActivity>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.work.add(request, callerScopeOf(message)) };
  }

  @MessagePattern(getLead.name)
  async get(@Payload() { id }: RequestOf<typeof getLead>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.leads.get(id, callerOf(message)) };
  }

  @MessagePattern(getLeadAdf.name)
  async adf(@Payload() { id }: RequestOf<typeof getLeadAdf>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.offers.adf(id, callerScopeOf(message)) };
  }

  @MessagePattern(suggestLeadPrice.name)
  async price(
    @Payload() request: RequestOf<typeof suggestLeadPrice>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.offers.price(request, callerScopeOf(message)) };
  }

  @MessagePattern(listLeads.name)
  list(@Payload() request: RequestOf<typeof listLeads>, @Ctx() { message }: RedisStreamsContext) {
    return this.leads.list(request, callerOf(message));
  }

  @MessagePattern(listLeadActivities.name)
  activities(
    @Payload() { leadId, ...page }: RequestOf<typeof listLeadActivities>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return this.leads.activitiesOf(leadId, page, callerOf(message));
  }

  @MessagePattern(listLeadAssignments.name)
  assignments(
    @Payload() { leadId, ...page }: RequestOf<typeof listLeadAssignments>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return this.leads.assignmentsOf(leadId, page, callerOf(message));
  }
}
