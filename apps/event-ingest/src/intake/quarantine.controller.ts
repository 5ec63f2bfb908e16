import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { countQuarantine, discardQuarantined, getQuarantined, listQuarantine } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { QuarantineService } from './quarantine.service.js';

type One = RequestOf<typeof getQuarantined>;

@Controller()
export class QuarantineController {
  constructor(private readonly quarantine: QuarantineService) {}

  @MessagePattern(listQuarantine.name)
  list(@Payload() request: RequestOf<typeof listQuarantine>, @Ctx() { message }: RedisStreamsContext) {
    return this.quarantine.page(request, callerOf(message));
  }

  @MessagePattern(countQuarantine.name)
  async count(
    @Payload() request: RequestOf<typeof countQuarantine>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.quarantine.count(request, callerOf(message)) };
  }

  @MessagePattern(getQuarantined.name)
  async get(@Payload() { id }: One, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.quarantine.get(id, callerOf(message)) };
  }

  @MessagePattern(discardQuarantined.name)
  async discard(@Payload() { id }: One, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.quarantine.discard(id, callerOf(message)) };
  }
}
