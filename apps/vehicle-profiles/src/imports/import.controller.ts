import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import {
  abortVehicleImport,
  getVehicleImport,
  getVehicleImportRejections,
  renewVehicleImport,
  startVehicleImport,
  vehicleRowsReceived,
} from '@rover/contracts';
import type { RequestOf, RowBatch } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext, StreamMessage } from '@rover/redis-streams';
import { VehicleImportService } from './import.service.js';
import { RowIntake } from './row-intake.service.js';

@Controller()
export class VehicleImportController {
  constructor(
    private readonly imports: VehicleImportService,
    private readonly rows: RowIntake,
  ) {}

  @MessagePattern(startVehicleImport.name)
  async start(
    @Payload() request: RequestOf<typeof startVehicleImport>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.imports.start(request, callerOf(message)) };
  }

  @MessagePattern(renewVehicleImport.name)
  async renew(
    @Payload() { id }: RequestOf<typeof renewVehicleImport>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.imports.renew(id, callerOf(message)) };
  }

  @MessagePattern(abortVehicleImport.name)
  async abort(
    @Payload() request: RequestOf<typeof abortVehicleImport>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.imports.abort(request, callerOf(message)) };
  }

  @MessagePattern(getVehicleImport.name)
  async get(@Payload() { id }: RequestOf<typeof getVehicleImport>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.imports.get(id, callerOf(message)) };
  }

  @MessagePattern(getVehicleImportRejections.name)
  rejections(
    @Payload() request: RequestOf<typeof getVehicleImportRejections>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return this.imports.rejections(request, callerOf(message));
  }

  @EventPattern<string>(vehicleRowsReceived.name)
  receive(@Payload() _batch: RowBatch, @Ctx() { message }: RedisStreamsContext) {
    return this.rows.receive(message as StreamMessage<RowBatch>);
  }
}
