import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { createVehicle, decodeVinQuery, getVehicle, removeVehicle, updateVehicle } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { Audited } from '../audit/audited.decorator.js';
import { placed } from '../audit/read-entry.js';
import { VinService } from './vin.service.js';
import { VehicleReader } from './vehicle-reader.service.js';
import { VehicleService } from './vehicle.service.js';

@Controller()
export class VehicleController {
  constructor(
    private readonly vehicles: VehicleService,
    private readonly reader: VehicleReader,
    private readonly vins: VinService,
  ) {}

  @MessagePattern(createVehicle.name)
  async create(@Payload() request: RequestOf<typeof createVehicle>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.vehicles.create(request, callerScopeOf(message)) };
  }

  @MessagePattern(updateVehicle.name)
  async update(@Payload() request: RequestOf<typeof updateVehicle>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.vehicles.update(request, callerScopeOf(message)) };
  }

  @MessagePattern(removeVehicle.name)
  async remove(@Payload() request: RequestOf<typeof removeVehicle>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.vehicles.remove(request, callerScopeOf(message)) };
  }

  @MessagePattern(getVehicle.name)
  @Audited(getVehicle, 'location', (_, { data }) => placed([data]))
  async get(@Payload() request: RequestOf<typeof getVehicle>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.reader.get(request, callerOf(message)) };
  }

  @MessagePattern(decodeVinQuery.name)
  decode(@Payload() { vin }: RequestOf<typeof decodeVinQuery>) {
    return { data: this.vins.decode(vin) };
  }
}
