import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import {
  maintenanceReaders,
  maintenanceTeachers,
  predictMaintenance,
  recordMaintenanceOutcomes,
  vehicleMaintenanceUpdated,
} from '@rover/contracts';
import type { EventData, ReplyOf, RequestOf } from '@rover/contracts';
import { callerOf, requireRole, scopeOf } from '@rover/platform';
import type { RedisStreamsContext, StreamMessage } from '@rover/redis-streams';
import { MaintenanceOutcomes } from './maintenance-outcomes.service.js';
import { MaintenanceService } from './maintenance.service.js';

@Controller()
export class MaintenanceController {
  constructor(
    private readonly maintenance: MaintenanceService,
    private readonly outcomes: MaintenanceOutcomes,
  ) {}

  @MessagePattern(predictMaintenance.name)
  async predict(
    @Payload() { vehicles, persist }: RequestOf<typeof predictMaintenance>,
    @Ctx() { message }: RedisStreamsContext,
  ): Promise<ReplyOf<typeof predictMaintenance>> {
    requireRole(callerOf(message), maintenanceReaders);
    const data = persist
      ? await this.maintenance.predictAndKeep(vehicles, scopeOf(message))
      : await this.maintenance.predict(vehicles);
    return { data };
  }

  @MessagePattern(recordMaintenanceOutcomes.name)
  async record(
    @Payload() { outcomes }: RequestOf<typeof recordMaintenanceOutcomes>,
    @Ctx() { message }: RedisStreamsContext,
  ): Promise<ReplyOf<typeof recordMaintenanceOutcomes>> {
    requireRole(callerOf(message), maintenanceTeachers);
    return { data: { recorded: await this.outcomes.record(outcomes) } };
  }

  @EventPattern<string>(vehicleMaintenanceUpdated.name, { batch: 500 })
  updated(@Payload() messages: StreamMessage<EventData<typeof vehicleMaintenanceUpdated>>[]) {
    return this.outcomes.take(messages);
  }
}
