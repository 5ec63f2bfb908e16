import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  correctOdometer,
  correctOdometerRoute,
  listOdometer,
  listOdometerRoute,
  recordOdometer,
  recordOdometerRoute,
  swapOdometer,
  swapOdometerRoute,
  type NewOdometerReading,
  type OdometerCorrection,
  type OdometerSwap,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type Asked<K extends string> = Readonly<Record<K, string>>;

@Controller()
export class OdometerController {
  constructor(private readonly bus: Bus) {}

  @Route(listOdometerRoute)
  list(
    @Param() { vehicleId }: Asked<'vehicleId'>,
    @Query() query: Omit<RequestOf<typeof listOdometer>, 'vehicleId'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listOdometer, { vehicleId, ...query }, scope);
  }

  @Route(recordOdometerRoute)
  record(
    @Param() { vehicleId }: Asked<'vehicleId'>,
    @Body() entry: NewOdometerReading,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(recordOdometer, { vehicleId, entry }, scope);
  }

  @Route(swapOdometerRoute)
  swap(
    @Param() { vehicleId }: Asked<'vehicleId'>,
    @Body() swap: OdometerSwap,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(swapOdometer, { vehicleId, swap }, scope);
  }

  @Route(correctOdometerRoute)
  correct(
    @Param() { vehicleId, entryId }: Asked<'vehicleId' | 'entryId'>,
    @Body() correction: OdometerCorrection,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(correctOdometer, { vehicleId, entryId, correction }, scope);
  }
}
