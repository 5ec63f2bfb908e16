import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createGeofence,
  getGeofence,
  listGeofences,
  listGeofenceTransitions,
  removeGeofence,
  updateGeofence,
  type RequestOf,
} from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { Audited } from '../audit/audited.decorator.js';
import { GeofenceService } from './geofence.service.js';

@Controller()
export class GeofenceController {
  constructor(private readonly geofences: GeofenceService) {}

  @MessagePattern(createGeofence.name)
  async create(
    @Payload() request: RequestOf<typeof createGeofence>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.geofences.create(request, callerOf(message)) };
  }

  @MessagePattern(listGeofences.name)
  list(@Payload() request: RequestOf<typeof listGeofences>, @Ctx() { message }: RedisStreamsContext) {
    return this.geofences.list(request, callerOf(message));
  }

  @MessagePattern(getGeofence.name)
  async get(@Payload() { id }: RequestOf<typeof getGeofence>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.geofences.get(id, callerOf(message)) };
  }

  @MessagePattern(updateGeofence.name)
  async update(
    @Payload() request: RequestOf<typeof updateGeofence>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.geofences.update(request, callerOf(message)) };
  }

  @MessagePattern(removeGeofence.name)
  async remove(@Payload() which: RequestOf<typeof removeGeofence>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.geofences.remove(which, callerOf(message)) };
  }

  @MessagePattern(listGeofenceTransitions.name)
  @Audited(listGeofenceTransitions, 'location', (_, { data }) => data)
  transitions(
    @Payload() request: RequestOf<typeof listGeofenceTransitions>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return this.geofences.transitions(request, callerOf(message));
  }
}
