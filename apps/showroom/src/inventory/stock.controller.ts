import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createStockUnit,
  getStockUnit,
  listStockTransfers,
  listStockUnits,
  moveStockTransfer,
  requestStockTransfer,
  updateStockUnit,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { StockService } from './stock.service.js';
import { TransferService } from './transfer.service.js';

@Controller()
export class StockController {
  constructor(
    private readonly stock: StockService,
    private readonly transfers: TransferService,
  ) {}

  @MessagePattern(createStockUnit.name)
  async create(
    @Payload() request: RequestOf<typeof createStockUnit>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.stock.create(request, callerScopeOf(message)) };
  }

  @MessagePattern(updateStockUnit.name)
  async update(
    @Payload() request: RequestOf<typeof updateStockUnit>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.stock.update(request, callerScopeOf(message)) };
  }

  @MessagePattern(getStockUnit.name)
  async get(@Payload() { unitId }: RequestOf<typeof getStockUnit>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.stock.get(unitId, callerOf(message)) };
  }

  @MessagePattern(listStockUnits.name)
  list(@Payload() request: RequestOf<typeof listStockUnits>, @Ctx() { message }: RedisStreamsContext) {
    return this.stock.list(request, callerOf(message));
  }

  @MessagePattern(requestStockTransfer.name)
  async requestTransfer(
    @Payload() request: RequestOf<typeof requestStockTransfer>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.transfers.request(request, callerScopeOf(message)) };
  }

  @MessagePattern(moveStockTransfer.name)
  async moveTransfer(
    @Payload() request: RequestOf<typeof moveStockTransfer>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.transfers.move(request, callerScopeOf(message)) };
  }

  @MessagePattern(listStockTransfers.name)
  listTransfers(
    @Payload() request: RequestOf<typeof listStockTransfers>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return this.transfers.list(request, callerOf(message));
  }
}
