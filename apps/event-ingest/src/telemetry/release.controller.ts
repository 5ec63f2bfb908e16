import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { releaseQuarantined } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { ReleaseService } from './release.service.js';

@Controller()
export class ReleaseController {
  constructor(private readonly releases: ReleaseService) {}

  @MessagePattern(releaseQuarantined.name)
  async release(
    @Payload() request: RequestOf<typeof releaseQuarantined>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.releases.release(request, callerOf(message)) };
  }
}
