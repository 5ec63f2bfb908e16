import { Body, Controller, Headers, Param, Query } from '@nestjs/common';
import {
  consentCustomer,
  consentCustomerRoute,
  eraseCustomer,
  eraseCustomerRoute,
  exportCustomer,
  exportCustomerRoute,
  handOffCustomer,
  handOffCustomerRoute,
  listCustomerAccesses,
  listCustomerAccessesRoute,
  redeemHandoff,
  redeemHandoffRoute,
  type CustomerWill,
  type NewHandoff,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { requiredVersion } from '../vehicles/required-version.js';

interface CustomerId {
  readonly customerId: string;
}

@Controller()
export class CustomerPrivacyController {
  constructor(private readonly bus: Bus) {}

  @Route(consentCustomerRoute)
  consent(
    @Param() { customerId: id }: CustomerId,
    @Body() will: CustomerWill,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(consentCustomer, { id, will }, scope);
  }

  @Route(exportCustomerRoute)
  export(@Param() { customerId: id }: CustomerId, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(exportCustomer, { id }, scope);
  }

  @Route(eraseCustomerRoute)
  async erase(
    @Param() { customerId: id }: CustomerId,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(eraseCustomer, { id, version: requiredVersion(ifMatch) }, scope);
  }

  @Route(listCustomerAccessesRoute)
  accesses(
    @Param() { customerId: id }: CustomerId,
    @Query() page: Omit<RequestOf<typeof listCustomerAccesses>, 'id'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listCustomerAccesses, { id, ...page }, scope);
  }

  @Route(handOffCustomerRoute)
  handOff(
    @Param() { customerId: id }: CustomerId,
    @Body() handoff: NewHandoff,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(handOffCustomer, { id, handoff }, scope);
  }

  @Route(redeemHandoffRoute)
  redeem(@Body() request: RequestOf<typeof redeemHandoff>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(redeemHandoff, request, scope);
  }
}
