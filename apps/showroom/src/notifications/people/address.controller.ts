import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { confirmAddress, listNotificationAddresses, sendAddressCode } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { AddressService } from './address.service.js';

@Controller()
export class AddressController {
  constructor(private readonly addresses: AddressService) {}

  @MessagePattern(listNotificationAddresses.name)
  async list(@Ctx() { message }: RedisStreamsContext) {
    return { data: await this.addresses.list(callerOf(message)), meta: { nextCursor: null } };
  }

  @MessagePattern(sendAddressCode.name)
  async send(
    @Payload() { channel }: RequestOf<typeof sendAddressCode>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.addresses.send(callerOf(message), channel) };
  }

  @MessagePattern(confirmAddress.name)
  async confirm(
    @Payload() { channel, code }: RequestOf<typeof confirmAddress>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.addresses.confirm(callerOf(message), channel, code) };
  }
}
