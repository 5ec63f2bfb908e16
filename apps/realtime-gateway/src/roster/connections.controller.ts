import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  getRealtimeStats,
  listConnections,
  requestReconnect,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { callerHas, callerScopeOf, ForbiddenError, type CallerScope } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { PresenceService } from './presence.service.js';
import { ReconnectService } from './reconnect.service.js';

/** What administrators ask of live connections; any server answers for all. */
@Controller()
export class ConnectionsController {
  constructor(
    private readonly presence: PresenceService,
    private readonly reconnects: ReconnectService,
  ) {}

  @MessagePattern(getRealtimeStats.name)
  async stats(@Ctx() context: RedisStreamsContext): Promise<ReplyOf<typeof getRealtimeStats>> {
    adminOf(context);
    return { data: await this.presence.stats() };
  }

  @MessagePattern(listConnections.name)
  async connections(
    @Payload() { user, limit }: RequestOf<typeof listConnections>,
    @Ctx() context: RedisStreamsContext,
  ): Promise<ReplyOf<typeof listConnections>> {
    adminOf(context);
    const all = await this.presence.connections(user);
    return { data: all.slice(0, limit), meta: { nextCursor: null, total: all.length } };
  }

  @MessagePattern(requestReconnect.name)
  async reconnect(
    @Payload() whom: RequestOf<typeof requestReconnect>,
    @Ctx() context: RedisStreamsContext,
  ): Promise<ReplyOf<typeof requestReconnect>> {
    return { data: { asked: await this.reconnects.ask(whom, adminOf(context)) } };
  }
}

/** @throws ForbiddenError for everybody else */
function adminOf({ message }: RedisStreamsContext): CallerScope {
  const scope = callerScopeOf(message);
  if (!callerHas(scope.caller, ['admin'])) throw new ForbiddenError();
  return scope;
}
