import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createCustomer,
  customerKeepers,
  getCustomer,
  getCustomerTimeline,
  identifyCustomer,
  listCustomers,
  rebuildCustomer,
  updateCustomer,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf, requireRole } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { CustomersService } from './customers.service.js';
import { IdentityTurns } from './identity/identity-turns.service.js';
import { RebuildService } from './log/rebuild.service.js';
import { CustomerReader } from './profile/customer-reader.service.js';
import { CustomerSearch } from './profile/customer-search.service.js';
import { CustomerWriter } from './profile/customer-writer.service.js';

@Controller()
export class CustomerController {
  constructor(
    private readonly turns: IdentityTurns,
    private readonly customers: CustomersService,
    private readonly reader: CustomerReader,
    private readonly search: CustomerSearch,
    private readonly writer: CustomerWriter,
    private readonly rebuilding: RebuildService,
  ) {}

  @MessagePattern(identifyCustomer.name)
  async identify(
    @Payload() request: RequestOf<typeof identifyCustomer>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    const scope = callerScopeOf(message);
    requireRole(scope.caller, customerKeepers);
    const { identifiers = {}, touch } = request;
    const data = await this.turns.run(identifiers, touch.showroomId, (tx) =>
      this.customers.identify(tx, request, scope),
    );
    return { data };
  }

  @MessagePattern(createCustomer.name)
  create(@Payload() request: RequestOf<typeof createCustomer>, @Ctx() { message }: RedisStreamsContext) {
    const scope = callerScopeOf(message);
    requireRole(scope.caller, customerKeepers);
    return this.writer.create(request, scope);
  }

  @MessagePattern(updateCustomer.name)
  async update(
    @Payload() request: RequestOf<typeof updateCustomer>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.writer.update(request, callerScopeOf(message)) };
  }

  @MessagePattern(getCustomer.name)
  async get(@Payload() { id }: RequestOf<typeof getCustomer>, @Ctx() { message }: RedisStreamsContext) {
    return { data: (await this.reader.see(id, callerOf(message), getCustomer)).profile };
  }

  @MessagePattern(listCustomers.name)
  list(@Payload() request: RequestOf<typeof listCustomers>, @Ctx() { message }: RedisStreamsContext) {
    return this.search.list(request, callerOf(message));
  }

  @MessagePattern(getCustomerTimeline.name)
  timeline(
    @Payload() { id, ...page }: RequestOf<typeof getCustomerTimeline>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return this.reader.timeline(id, page, callerOf(message));
  }

  @MessagePattern(rebuildCustomer.name)
  rebuild(@Payload() { id }: RequestOf<typeof rebuildCustomer>, @Ctx() { message }: RedisStreamsContext) {
    return this.rebuilding.rebuild(id, callerScopeOf(message));
  }
}
