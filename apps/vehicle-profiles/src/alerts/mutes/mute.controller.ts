import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { addAlertMute, listAlertMutes, removeAlertMute, type RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { MuteService } from './mute.service.js';

@Controller()
export class MuteController {
  constructor(private readonly mutes: MuteService) {}

  @MessagePattern(addAlertMute.name)
  async add(@Payload() input: RequestOf<typeof addAlertMute>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.mutes.add(input, callerOf(message)) };
  }

  @MessagePattern(listAlertMutes.name)
  list(@Payload() filter: RequestOf<typeof listAlertMutes>, @Ctx() { message }: RedisStreamsContext) {
    return this.mutes.list(filter, callerOf(message));
  }

  @MessagePattern(removeAlertMute.name)
  async remove(
    @Payload() { id }: RequestOf<typeof removeAlertMute>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.mutes.remove(id, callerOf(message)) };
  }
}
