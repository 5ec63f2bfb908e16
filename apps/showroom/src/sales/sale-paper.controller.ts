import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { issueSalePaper, listSalePapers } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { SalePaperDesk } from './sale-paper-desk.service.js';

@Controller()
export class SalePaperController {
  constructor(private readonly desk: SalePaperDesk) {}

  @MessagePattern(issueSalePaper.name)
  async issue(@Payload() request: RequestOf<typeof issueSalePaper>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.desk.issue(request, callerOf(message)) };
  }

  @MessagePattern(listSalePapers.name)
  async list(
    @Payload() { saleId }: RequestOf<typeof listSalePapers>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.desk.list(saleId, callerOf(message)) };
  }
}
