import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import {
  customerProfileErased,
  leadConverted,
  leadLost,
  leadReaders,
  leadTeachers,
  recordLeadOutcomes,
  scoreLeads,
} from '@rover/contracts';
import type { EventData, ReplyOf, RequestOf } from '@rover/contracts';
import { callerOf, requireRole, scopeOf } from '@rover/platform';
import type { RedisStreamsContext, StreamMessage } from '@rover/redis-streams';
import { LeadOutcomes } from './lead-outcomes.service.js';
import { LeadService } from './lead.service.js';

type Decided = EventData<typeof leadConverted>;

@Controller()
export class LeadController {
  constructor(
    private readonly leads: LeadService,
    private readonly outcomes: LeadOutcomes,
  ) {}

  @MessagePattern(scoreLeads.name)
  async score(
    @Payload() { leads, persist }: RequestOf<typeof scoreLeads>,
    @Ctx() { message }: RedisStreamsContext,
  ): Promise<ReplyOf<typeof scoreLeads>> {
    requireRole(callerOf(message), leadReaders);
    const data = persist ? await this.leads.scoreAndKeep(leads, scopeOf(message)) : this.leads.score(leads);
    return { data };
  }

  @MessagePattern(recordLeadOutcomes.name)
  async record(
    @Payload() { outcomes }: RequestOf<typeof recordLeadOutcomes>,
    @Ctx() { message }: RedisStreamsContext,
  ): Promise<ReplyOf<typeof recordLeadOutcomes>> {
    requireRole(callerOf(message), leadTeachers);
    return { data: { recorded: await this.leads.record(outcomes) } };
  }

  @EventPattern<string>(leadConverted.name, { batch: 500 })
  converted(@Payload() messages: StreamMessage<Decided>[]) {
    return this.outcomes.decide(messages, true);
  }

  @EventPattern<string>(leadLost.name, { batch: 500 })
  lost(@Payload() messages: StreamMessage<Decided>[]) {
    return this.outcomes.decide(messages, false);
  }

  @EventPattern<string>(customerProfileErased.name, { batch: 100 })
  erased(@Payload() messages: StreamMessage<EventData<typeof customerProfileErased>>[]) {
    return this.outcomes.forget(messages.map(({ data }) => data.customerId));
  }
}
