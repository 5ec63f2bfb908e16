import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { forecastVehicleMaintenance, vehicleMaintenancePredicted } from '@rover/contracts';
import type { EventData, RequestOf } from '@rover/contracts';
import { callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext, StreamMessage } from '@rover/redis-streams';
import { ForecastService } from './forecast.service.js';
import { Foreteller } from './foreteller.service.js';

@Controller()
export class ForecastController {
  constructor(
    private readonly forecasts: ForecastService,
    private readonly foreteller: Foreteller,
  ) {}

  @MessagePattern(forecastVehicleMaintenance.name)
  async forecast(
    @Payload() { vehicleId }: RequestOf<typeof forecastVehicleMaintenance>,
    @Ctx() context: RedisStreamsContext,
  ) {
    return { data: await this.forecasts.forecast(vehicleId, callerScopeOf(context.message)) };
  }

  @EventPattern<string>(vehicleMaintenancePredicted.name, { batch: 200 })
  predicted(@Payload() messages: StreamMessage<EventData<typeof vehicleMaintenancePredicted>>[]) {
    return this.foreteller.take(messages.map(({ data }) => data));
  }
}
