import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { customerKeepers, identifyCustomer } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { callerScopeOf, requireRole } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { CustomersService } from './customers.service.js';

@Controller()
export class CustomerController {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomersService,
  ) {}

  @MessagePattern(identifyCustomer.name)
  async identify(
    @Payload() request: RequestOf<typeof identifyCustomer>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    const scope = callerScopeOf(message);
    requireRole(scope.caller, customerKeepers);
    return { data: await this.database.transaction((tx) => this.customers.identify(tx, request, scope)) };
  }
}
