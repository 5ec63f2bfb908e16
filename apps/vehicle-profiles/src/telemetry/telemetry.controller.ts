import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { getVehicleState, listReadings, telemetryTrends, vehicleTelemetryRecorded } from '@rover/contracts';
import type { EventData, RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext, StreamMessage } from '@rover/redis-streams';
import { Audited } from '../audit/audited.decorator.js';
import { TelemetryService } from './telemetry.service.js';
import { TrendService } from './trends/trend.service.js';

/**
 * Of up to some hundred readings each: together what one transaction does well. Sockets hear readings from the stream
 * itself, so nobody waits for this but the state and the store.
 */
const WORK = { batch: 40, gatherMs: 200 };

@Controller()
export class TelemetryController {
  constructor(
    private readonly telemetry: TelemetryService,
    private readonly trends: TrendService,
  ) {}

  @EventPattern<string>(vehicleTelemetryRecorded.name, WORK)
  record(
    @Payload() messages: StreamMessage<EventData<typeof vehicleTelemetryRecorded>>[],
    @Ctx() { message, fence = 0 }: RedisStreamsContext,
  ) {
    const bundles = messages.map(({ data }) => data);
    return this.telemetry.record(bundles, { partition: message.partition, fence });
  }

  @MessagePattern(getVehicleState.name)
  @Audited(getVehicleState, 'location', ({ vehicleId }, { data }) =>
    'location' in data.signals ? [{ vehicleId }] : [],
  )
  async state(
    @Payload() { vehicleId }: RequestOf<typeof getVehicleState>,
    @Ctx() context: RedisStreamsContext,
  ) {
    return { data: await this.telemetry.state(vehicleId, callerOf(context.message)) };
  }

  @MessagePattern(listReadings.name)
  @Audited(listReadings, 'location', ({ vehicleId }, { data }) =>
    data.some((reading) => 'location' in reading) ? [{ vehicleId }] : [],
  )
  readings(@Payload() request: RequestOf<typeof listReadings>, @Ctx() context: RedisStreamsContext) {
    return this.trends.readings(request, callerOf(context.message));
  }

  @MessagePattern(telemetryTrends.name)
  async trend(@Payload() request: RequestOf<typeof telemetryTrends>, @Ctx() context: RedisStreamsContext) {
    return { data: await this.trends.trends(request, callerOf(context.message)) };
  }
}
