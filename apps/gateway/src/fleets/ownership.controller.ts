import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  endTransfer,
  endTransferRoute,
  getHandOverReport,
  getHandOverReportRoute,
  listOwners,
  listOwnersRoute,
  listTransfers,
  listTransfersRoute,
  offerTransfer,
  offerTransferRoute,
  type NewTransfer,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type Page = RequestOf<typeof listTransfers>;

interface VehicleId {
  readonly vehicleId: string;
}

@Controller()
export class OwnershipController {
  constructor(private readonly bus: Bus) {}

  @Route(listOwnersRoute)
  owners(@Param() of: VehicleId, @Query() page: Page, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listOwners, { ...of, ...page }, scope);
  }

  @Route(offerTransferRoute)
  offer(
    @Param() of: VehicleId,
    @Body() transfer: NewTransfer,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(offerTransfer, { ...of, transfer }, scope);
  }

  @Route(listTransfersRoute)
  transfers(@Query() page: Page, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listTransfers, page, scope);
  }

  @Route(getHandOverReportRoute)
  report(@Param() of: RequestOf<typeof getHandOverReport>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getHandOverReport, of, scope);
  }

  @Route(endTransferRoute)
  end(@Param() request: RequestOf<typeof endTransfer>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(endTransfer, request, scope);
  }
}
