import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { endTransfer, getHandOverReport, listOwners, listTransfers, offerTransfer } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { Audited } from '../audit/audited.decorator.js';
import { HandOverReports } from './hand-over-report.service.js';
import { OwnershipService } from './ownership.service.js';

@Controller()
export class OwnershipController {
  constructor(
    private readonly ownership: OwnershipService,
    private readonly reports: HandOverReports,
  ) {}

  @MessagePattern(offerTransfer.name)
  async offer(@Payload() request: RequestOf<typeof offerTransfer>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.ownership.offer(request, callerScopeOf(message)) };
  }

  @MessagePattern(endTransfer.name)
  async end(@Payload() request: RequestOf<typeof endTransfer>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.ownership.end(request, callerScopeOf(message)) };
  }

  @MessagePattern(getHandOverReport.name)
  async report(
    @Payload() { transferId }: RequestOf<typeof getHandOverReport>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.reports.get(transferId, callerOf(message)) };
  }

  @MessagePattern(listTransfers.name)
  transfers(@Payload() request: RequestOf<typeof listTransfers>, @Ctx() { message }: RedisStreamsContext) {
    return this.ownership.transfers(request, callerOf(message));
  }

  @MessagePattern(listOwners.name)
  @Audited(listOwners, 'personal', ({ vehicleId }) => [{ vehicleId }])
  owners(@Payload() request: RequestOf<typeof listOwners>, @Ctx() { message }: RedisStreamsContext) {
    return this.ownership.owners(request, callerOf(message));
  }
}
