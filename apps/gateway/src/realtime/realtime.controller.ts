import { Body, Controller, Query } from '@nestjs/common';
import {
  getRealtimeStats,
  listConnections,
  listConnectionsRoute,
  realtimeStatsRoute,
  requestReconnect,
  requestReconnectRoute,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

@Controller()
export class RealtimeController {
  constructor(private readonly bus: Bus) {}

  @Route(realtimeStatsRoute)
  stats(@Scope() scope: CallerScope): Promise<ReplyOf<typeof getRealtimeStats>> {
    return this.bus.request(getRealtimeStats, {}, scope);
  }

  @Route(listConnectionsRoute)
  connections(
    @Query() query: RequestOf<typeof listConnections>,
    @Scope() scope: CallerScope,
  ): Promise<ReplyOf<typeof listConnections>> {
    return this.bus.request(listConnections, query, scope);
  }

  @Route(requestReconnectRoute)
  reconnect(
    @Body() whom: RequestOf<typeof requestReconnect>,
    @Scope() scope: CallerScope,
  ): Promise<ReplyOf<typeof requestReconnect>> {
    return this.bus.request(requestReconnect, whom, scope);
  }
}
