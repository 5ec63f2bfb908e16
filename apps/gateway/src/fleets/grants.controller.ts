import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  addFleetMemberRoute,
  createGrant,
  createVehicleGrantRoute,
  explainAccess,
  explainAccessRoute,
  listFleetMembersRoute,
  listGrants,
  listVehicleGrantsRoute,
  revokeGrant,
  revokeGrantRoute,
  updateGrant,
  updateGrantRoute,
  type NewGrant,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type Page = Omit<RequestOf<typeof listGrants>, 'vehicleId' | 'fleetId'>;

/** A vehicle's or a fleet's, by the path. */
interface Subject {
  readonly vehicleId?: string;
  readonly fleetId?: string;
}

@Controller()
export class GrantsController {
  constructor(private readonly bus: Bus) {}

  @Route(createVehicleGrantRoute)
  create(@Param() of: Subject, @Body() grant: NewGrant, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(createGrant, { ...of, grant }, scope);
  }

  @Route(listVehicleGrantsRoute)
  list(@Param() of: Subject, @Query() page: Page, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listGrants, { ...of, ...page }, scope);
  }

  @Route(addFleetMemberRoute)
  addMember(@Param() of: Subject, @Body() grant: NewGrant, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(createGrant, { ...of, grant }, scope);
  }

  @Route(listFleetMembersRoute)
  members(@Param() of: Subject, @Query() page: Page, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listGrants, { ...of, ...page }, scope);
  }

  @Route(updateGrantRoute)
  update(
    @Param() { grantId }: RequestOf<typeof revokeGrant>,
    @Body() { until }: Pick<RequestOf<typeof updateGrant>, 'until'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(updateGrant, { grantId, until }, scope);
  }

  @Route(revokeGrantRoute)
  revoke(@Param() grant: RequestOf<typeof revokeGrant>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(revokeGrant, grant, scope);
  }

  @Route(explainAccessRoute)
  explain(@Query() query: RequestOf<typeof explainAccess>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(explainAccess, query, scope);
  }
}
