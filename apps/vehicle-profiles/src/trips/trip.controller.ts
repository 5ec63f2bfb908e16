import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  getTrip,
  listTripEdits,
  listTrips,
  mergeTrips,
  splitTrip,
  undoTripEdit,
  updateTrip,
  type RequestOf,
} from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { Audited } from '../audit/audited.decorator.js';
import { TripEditor } from './trip-editor.service.js';
import { TripUndo } from './trip-undo.service.js';
import { TripsService } from './trips.service.js';

@Controller()
export class TripController {
  constructor(
    private readonly trips: TripsService,
    private readonly editor: TripEditor,
    private readonly undoing: TripUndo,
  ) {}

  @MessagePattern(listTrips.name)
  @Audited(listTrips, 'location', ({ vehicleId }) => [{ vehicleId }])
  list(@Payload() request: RequestOf<typeof listTrips>, @Ctx() { message }: RedisStreamsContext) {
    return this.trips.list(request, callerOf(message));
  }

  @MessagePattern(getTrip.name)
  @Audited(getTrip, 'location', (_, { data }) => [data])
  async get(@Payload() request: RequestOf<typeof getTrip>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.trips.get(request, callerOf(message)) };
  }

  @MessagePattern(listTripEdits.name)
  @Audited(listTripEdits, 'location', (_, { data }) =>
    data.flatMap(({ before, after }) => [...before, ...after]),
  )
  edits(@Payload() request: RequestOf<typeof listTripEdits>, @Ctx() { message }: RedisStreamsContext) {
    return this.trips.listEdits(request, callerOf(message));
  }

  @MessagePattern(updateTrip.name)
  async update(@Payload() request: RequestOf<typeof updateTrip>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.editor.label(request, callerOf(message)) };
  }

  @MessagePattern(mergeTrips.name)
  async merge(@Payload() request: RequestOf<typeof mergeTrips>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.editor.merge(request, callerOf(message)) };
  }

  @MessagePattern(splitTrip.name)
  async split(@Payload() request: RequestOf<typeof splitTrip>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.editor.split(request, callerOf(message)) };
  }

  @MessagePattern(undoTripEdit.name)
  async undo(@Payload() request: RequestOf<typeof undoTripEdit>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.undoing.undo(request, callerOf(message)) };
  }
}
