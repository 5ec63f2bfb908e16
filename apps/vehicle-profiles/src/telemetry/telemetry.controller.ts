import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { getVehicleState, vehicleTelemetryRecorded } from '@rover/contracts';
import type { EventData, RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext, StreamMessage } from '@rover/redis-streams';
import { TelemetryService } from './telemetry.service.js';

@Controller()
export class TelemetryController {
  constructor(private readonly telemetry: TelemetryService) {}

  @EventPattern<string>(vehicleTelemetryRecorded.name, { batch: 500 })
  record(@Payload() messages: StreamMessage<EventData<typeof vehicleTelemetryRecorded>>[]) {
    return this.telemetry.record(messages.map(({ id, data }) => ({ eventId: id, reading: data })));
  }

  @MessagePattern(getVehicleState.name)
  async state(
    @Payload() { vehicleId }: RequestOf<typeof getVehicleState>,
    @Ctx() context: RedisStreamsContext,
  ) {
    return { data: await this.telemetry.state(vehicleId, callerOf(context.message)) };
  }
}
