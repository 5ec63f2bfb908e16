import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { getPaperPiece } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { PaperArchive } from './paper-archive.service.js';

@Controller()
export class PaperController {
  constructor(private readonly archive: PaperArchive) {}

  @MessagePattern(getPaperPiece.name)
  async piece(@Payload() request: RequestOf<typeof getPaperPiece>, @Ctx() { message }: RedisStreamsContext) {
    return { data: { data: await this.archive.piece(request, callerOf(message)) } };
  }
}
