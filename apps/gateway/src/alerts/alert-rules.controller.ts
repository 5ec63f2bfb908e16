import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import {
  createAlertRule,
  createAlertRuleRoute,
  dryRunAlertRule,
  dryRunAlertRuleRoute,
  getAlertRule,
  getAlertRuleRoute,
  listAlertRules,
  listAlertRulesRoute,
  removeAlertRule,
  removeAlertRuleRoute,
  updateAlertRule,
  updateAlertRuleRoute,
  type AlertRulePatch,
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

type RuleReply = ReplyOf<typeof getAlertRule>;
type RuleId = RequestOf<typeof getAlertRule>;

@Controller()
export class AlertRulesController {
  constructor(private readonly bus: Bus) {}

  @Route(createAlertRuleRoute)
  create(@Body() rule: RequestOf<typeof createAlertRule>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(createAlertRule, rule, scope);
  }

  @Route(dryRunAlertRuleRoute)
  dryRun(@Body() request: RequestOf<typeof dryRunAlertRule>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(dryRunAlertRule, request, scope);
  }

  @Route(listAlertRulesRoute)
  list(@Query() query: RequestOf<typeof listAlertRules>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listAlertRules, query, scope);
  }

  @Route(getAlertRuleRoute)
  async get(
    @Param() { id }: RuleId,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RuleReply> {
    return tagged(reply, await this.bus.request(getAlertRule, { id }, scope));
  }

  @Route(updateAlertRuleRoute)
  async update(
    @Param() { id }: RuleId,
    @Body() patch: AlertRulePatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(updateAlertRule, { id, patch, version: requiredVersion(ifMatch) }, scope);
  }

  @Route(removeAlertRuleRoute)
  async remove(
    @Param() { id }: RuleId,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(removeAlertRule, { id, version: requiredVersion(ifMatch) }, scope);
  }
}
