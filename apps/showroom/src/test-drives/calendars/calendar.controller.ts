import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createDriveCalendar,
  getDriveCalendar,
  listDriveCalendars,
  readDriveCalendar,
  revokeDriveCalendar,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { DriveCalendars } from './calendar.service.js';

@Controller()
export class DriveCalendarController {
  constructor(private readonly calendars: DriveCalendars) {}

  @MessagePattern(createDriveCalendar.name)
  async create(
    @Payload() request: RequestOf<typeof createDriveCalendar>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.calendars.create(request, callerOf(message)) };
  }

  @MessagePattern(listDriveCalendars.name)
  async list(
    @Payload() { showroomId }: RequestOf<typeof listDriveCalendars>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.calendars.list(showroomId, callerOf(message)) };
  }

  @MessagePattern(revokeDriveCalendar.name)
  async revoke(
    @Payload() request: RequestOf<typeof revokeDriveCalendar>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.calendars.revoke(request, callerOf(message)) };
  }

  @MessagePattern(readDriveCalendar.name)
  async read(@Payload() { token }: RequestOf<typeof readDriveCalendar>) {
    return { data: { text: await this.calendars.read(token) } };
  }

  @MessagePattern(getDriveCalendar.name)
  async ofDrive(
    @Payload() request: RequestOf<typeof getDriveCalendar>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: { text: await this.calendars.ofDrive(request, callerOf(message)) } };
  }
}
