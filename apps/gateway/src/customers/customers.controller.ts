import { Body, Controller, Headers, Param, Query, Res } from '@nestjs/common';
import {
  createCustomer,
  createCustomerRoute,
  findDuplicates,
  findDuplicatesRoute,
  getCustomer,
  getCustomerRoute,
  getCustomerTimeline,
  getCustomerTimelineRoute,
  listCustomers,
  listCustomersRoute,
  mergeCustomers,
  mergeCustomersRoute,
  rebuildCustomer,
  rebuildCustomerRoute,
  unmergeCustomers,
  unmergeCustomersRoute,
  updateCustomer,
  updateCustomerRoute,
  type CustomerPatch,
  type NewCustomer,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { tagged } from '../listings/if-match.js';
import { requiredVersion } from '../vehicles/required-version.js';

type Page = Omit<RequestOf<typeof getCustomerTimeline>, 'id'>;
type Other = Pick<RequestOf<typeof mergeCustomers>, 'otherId'>;

interface CustomerId {
  readonly customerId: string;
}

@Controller()
export class CustomersController {
  constructor(private readonly bus: Bus) {}

  @Route(createCustomerRoute)
  async create(
    @Body() customer: NewCustomer,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<typeof createCustomer>> {
    return tagged(reply, await this.bus.request(createCustomer, { customer }, scope));
  }

  @Route(listCustomersRoute)
  list(@Query() query: RequestOf<typeof listCustomers>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listCustomers, query, scope);
  }

  @Route(getCustomerRoute)
  async get(
    @Param() { customerId: id }: CustomerId,
    @Scope() scope: CallerScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<typeof getCustomer>> {
    return tagged(reply, await this.bus.request(getCustomer, { id }, scope));
  }

  @Route(updateCustomerRoute)
  async update(
    @Param() { customerId: id }: CustomerId,
    @Body() patch: CustomerPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(updateCustomer, { id, patch, version: requiredVersion(ifMatch) }, scope);
  }

  @Route(getCustomerTimelineRoute)
  timeline(
    @Param() { customerId: id }: CustomerId,
    @Query() page: Page,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(getCustomerTimeline, { id, ...page }, scope);
  }

  @Route(rebuildCustomerRoute)
  rebuild(@Param() { customerId: id }: CustomerId, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(rebuildCustomer, { id }, scope);
  }

  @Route(findDuplicatesRoute)
  duplicates(@Param() { customerId: id }: CustomerId, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(findDuplicates, { id }, scope);
  }

  @Route(mergeCustomersRoute)
  merge(
    @Param() { customerId: id }: CustomerId,
    @Body() { otherId }: Other,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(mergeCustomers, { id, otherId }, scope);
  }

  @Route(unmergeCustomersRoute)
  unmerge(
    @Param() { customerId: id }: CustomerId,
    @Body() { otherId }: Other,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(unmergeCustomers, { id, otherId }, scope);
  }
}
