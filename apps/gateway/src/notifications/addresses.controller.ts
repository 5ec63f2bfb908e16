import { Body, Controller, Param } from '@nestjs/common';
import {
  confirmAddress,
  confirmAddressRoute,
  listNotificationAddresses,
  listNotificationAddressesRoute,
  sendAddressCode,
  sendAddressCodeRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type OfChannel = RequestOf<typeof sendAddressCode>;

/** Where somebody wants to be written to. */
@Controller()
export class AddressesController {
  constructor(private readonly bus: Bus) {}

  @Route(listNotificationAddressesRoute)
  list(@Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listNotificationAddresses, {}, scope);
  }

  @Route(sendAddressCodeRoute)
  send(@Param() of: OfChannel, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(sendAddressCode, of, scope);
  }

  @Route(confirmAddressRoute)
  confirm(
    @Param() of: OfChannel,
    @Body() { code }: Pick<RequestOf<typeof confirmAddress>, 'code'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(confirmAddress, { ...of, code }, scope);
  }
}
