import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { concatMap } from 'rxjs';
import type { Observable } from 'rxjs';
import { AUDITED } from './audited-door.js';
import type { AuditedDoor } from './audited-door.js';
import { ReadAudit } from './read-audit.service.js';

/** Notes what an answer shows, once there is one. */
@Injectable()
export class ReadInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly audit: ReadAudit,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const { door, kind, seen } = this.reflector.get<AuditedDoor>(AUDITED, context.getHandler());
    const rpc = context.switchToRpc();
    const { message } = rpc.getContext<RedisStreamsContext>();
    return next.handle().pipe(
      concatMap(async (reply) => {
        const look = { caller: callerOf(message), door, kind };
        await this.audit.note(look, seen(rpc.getData<never>(), reply as never));
        return reply;
      }),
    );
  }
}
