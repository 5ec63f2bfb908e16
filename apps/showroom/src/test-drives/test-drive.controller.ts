import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import {
  bookTestDrive,
  checkTestDrive,
  getTestDrive,
  issueAgreement,
  listTestDrives,
  listTestDriveSlots,
  moveTestDrive,
  updateTestDrive,
  vehicleTripCompleted,
  vehicleTripUpdated,
} from '@rover/contracts';
import type { RequestOf, Trip } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext, StreamMessage } from '@rover/redis-streams';
import { DrivenTrips } from './driven-trips.service.js';
import { SlotsService } from './slots.service.js';
import { TestDriveService } from './test-drive.service.js';

@Controller()
export class TestDriveController {
  constructor(
    private readonly drives: TestDriveService,
    private readonly slots: SlotsService,
    private readonly trips: DrivenTrips,
  ) {}

  @MessagePattern(bookTestDrive.name)
  async book(
    @Payload() { testDrive }: RequestOf<typeof bookTestDrive>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.drives.book(testDrive, callerScopeOf(message)) };
  }

  @MessagePattern(updateTestDrive.name)
  async update(
    @Payload() request: RequestOf<typeof updateTestDrive>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.drives.update(request, callerScopeOf(message)) };
  }

  @MessagePattern(checkTestDrive.name)
  async check(@Payload() request: RequestOf<typeof checkTestDrive>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.drives.check(request, callerScopeOf(message)) };
  }

  @MessagePattern(moveTestDrive.name)
  async move(@Payload() request: RequestOf<typeof moveTestDrive>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.drives.move(request, callerScopeOf(message)) };
  }

  @MessagePattern(getTestDrive.name)
  async get(
    @Payload() { testDriveId }: RequestOf<typeof getTestDrive>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.drives.get(testDriveId, callerOf(message)) };
  }

  @MessagePattern(issueAgreement.name)
  async agreement(
    @Payload() request: RequestOf<typeof issueAgreement>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.drives.agreement(request, callerOf(message)) };
  }

  @MessagePattern(listTestDrives.name)
  list(@Payload() request: RequestOf<typeof listTestDrives>, @Ctx() { message }: RedisStreamsContext) {
    return this.drives.list(request, callerOf(message));
  }

  @MessagePattern(listTestDriveSlots.name)
  async listSlots(
    @Payload() request: RequestOf<typeof listTestDriveSlots>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.slots.list(request, callerOf(message)) };
  }

  @EventPattern<string>(vehicleTripCompleted.name, { batch: 100 })
  tripCompleted(@Payload() messages: StreamMessage<Trip>[]) {
    return this.trips.follow(messages.map(({ id: eventId, data: trip }) => ({ eventId, trip })));
  }

  @EventPattern<string>(vehicleTripUpdated.name, { batch: 100 })
  tripUpdated(@Payload() messages: StreamMessage<Trip>[]) {
    return this.trips.follow(messages.map(({ id: eventId, data: trip }) => ({ eventId, trip })));
  }
}
