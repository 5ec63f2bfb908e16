import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { consentCustomer, eraseCustomer, exportCustomer, listCustomerAccesses } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { ConsentService } from './consent.service.js';
import { ErasureService } from './erasure.service.js';
import { ExportService } from './export.service.js';

@Controller()
export class PrivacyController {
  constructor(
    private readonly consents: ConsentService,
    private readonly erasures: ErasureService,
    private readonly exports: ExportService,
  ) {}

  @MessagePattern(consentCustomer.name)
  async consent(
    @Payload() request: RequestOf<typeof consentCustomer>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.consents.consent(request, callerScopeOf(message)) };
  }

  @MessagePattern(exportCustomer.name)
  async export(@Payload() { id }: RequestOf<typeof exportCustomer>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.exports.export(id, callerOf(message)) };
  }

  @MessagePattern(eraseCustomer.name)
  async erase(@Payload() request: RequestOf<typeof eraseCustomer>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.erasures.erase(request, callerScopeOf(message)) };
  }

  @MessagePattern(listCustomerAccesses.name)
  accesses(
    @Payload() { id, ...page }: RequestOf<typeof listCustomerAccesses>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return this.exports.listAccesses(id, page, callerOf(message));
  }
}
