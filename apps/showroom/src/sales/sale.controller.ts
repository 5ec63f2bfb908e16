import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  approveSale,
  convertHold,
  getSale,
  getSaleRules,
  listSaleChanges,
  listSales,
  moveSale,
  setSaleRules,
  startSale,
  suggestForSale,
  updateSale,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { SaleRulesService } from './sale-rules.service.js';
import { SaleService } from './sale.service.js';
import { SuggestionService } from './suggestion.service.js';

@Controller()
export class SaleController {
  constructor(
    private readonly sales: SaleService,
    private readonly suggestions: SuggestionService,
    private readonly rules: SaleRulesService,
  ) {}

  @MessagePattern(startSale.name)
  async start(@Payload() { sale }: RequestOf<typeof startSale>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.sales.start(sale, callerScopeOf(message)) };
  }

  @MessagePattern(convertHold.name)
  async convert(
    @Payload() { holdId }: RequestOf<typeof convertHold>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.sales.convert(holdId, callerScopeOf(message)) };
  }

  @MessagePattern(updateSale.name)
  async update(@Payload() request: RequestOf<typeof updateSale>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.sales.update(request, callerScopeOf(message)) };
  }

  @MessagePattern(approveSale.name)
  async approve(@Payload() request: RequestOf<typeof approveSale>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.sales.approve(request, callerScopeOf(message)) };
  }

  @MessagePattern(moveSale.name)
  async move(@Payload() request: RequestOf<typeof moveSale>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.sales.move(request, callerScopeOf(message)) };
  }

  @MessagePattern(getSale.name)
  async get(@Payload() { saleId }: RequestOf<typeof getSale>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.sales.get(saleId, callerOf(message)) };
  }

  @MessagePattern(listSales.name)
  list(@Payload() request: RequestOf<typeof listSales>, @Ctx() { message }: RedisStreamsContext) {
    return this.sales.list(request, callerOf(message));
  }

  @MessagePattern(listSaleChanges.name)
  async changes(
    @Payload() { saleId }: RequestOf<typeof listSaleChanges>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.sales.changes(saleId, callerOf(message)) };
  }

  @MessagePattern(suggestForSale.name)
  suggest(@Payload() { saleId }: RequestOf<typeof suggestForSale>, @Ctx() { message }: RedisStreamsContext) {
    return this.suggestions.suggest(saleId, callerScopeOf(message));
  }

  @MessagePattern(setSaleRules.name)
  async setRules(
    @Payload() request: RequestOf<typeof setSaleRules>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.rules.set(request, callerOf(message)) };
  }

  @MessagePattern(getSaleRules.name)
  async getRules(
    @Payload() { showroomId }: RequestOf<typeof getSaleRules>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.rules.get(showroomId, callerOf(message)) };
  }
}
