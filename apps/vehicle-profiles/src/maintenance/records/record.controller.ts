import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createMaintenanceRecord,
  getMaintenanceRecord,
  listMaintenanceRecordChanges,
  listMaintenanceRecords,
  removeMaintenanceRecord,
  summariseMaintenanceCosts,
  updateMaintenanceRecord,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { RecordService } from './record.service.js';

@Controller()
export class RecordController {
  constructor(private readonly records: RecordService) {}

  @MessagePattern(createMaintenanceRecord.name)
  async create(
    @Payload() request: RequestOf<typeof createMaintenanceRecord>,
    @Ctx() context: RedisStreamsContext,
  ) {
    return { data: await this.records.create(request, callerScopeOf(context.message)) };
  }

  @MessagePattern(listMaintenanceRecords.name)
  list(
    @Payload() request: RequestOf<typeof listMaintenanceRecords>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return this.records.list(request, callerOf(message));
  }

  @MessagePattern(getMaintenanceRecord.name)
  async get(
    @Payload() { vehicleId, recordId }: RequestOf<typeof getMaintenanceRecord>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.records.get(vehicleId, recordId, callerOf(message)) };
  }

  @MessagePattern(updateMaintenanceRecord.name)
  async update(
    @Payload() request: RequestOf<typeof updateMaintenanceRecord>,
    @Ctx() context: RedisStreamsContext,
  ) {
    return { data: await this.records.update(request, callerScopeOf(context.message)) };
  }

  @MessagePattern(removeMaintenanceRecord.name)
  async remove(
    @Payload() { vehicleId, recordId }: RequestOf<typeof removeMaintenanceRecord>,
    @Ctx() context: RedisStreamsContext,
  ) {
    return { data: await this.records.remove(vehicleId, recordId, callerScopeOf(context.message)) };
  }

  @MessagePattern(listMaintenanceRecordChanges.name)
  changes(
    @Payload() request: RequestOf<typeof listMaintenanceRecordChanges>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return this.records.changes(request, callerOf(message));
  }

  @MessagePattern(summariseMaintenanceCosts.name)
  async costs(
    @Payload() { vehicleId }: RequestOf<typeof summariseMaintenanceCosts>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.records.costs(vehicleId, callerOf(message)) };
  }
}
