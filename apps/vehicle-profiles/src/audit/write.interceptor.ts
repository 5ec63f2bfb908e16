import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { requestNamed } from '@rover/contracts';
import type { AuditedWrite, Caller } from '@rover/contracts';
import { RedisStreamsContext } from '@rover/redis-streams';
import { catchError, concatMap } from 'rxjs';
import type { Observable } from 'rxjs';
import { aboutOf, outcomeOf } from './write-entry.js';
import { WriteAudit } from './write-audit.service.js';

/** Notes each command with what became of it, before that is answered. Queries and events pass. */
@Injectable()
export class WriteInterceptor implements NestInterceptor {
  constructor(private readonly audit: WriteAudit) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const rpc = context.switchToRpc();
    const message = rpc.getContext<RedisStreamsContext>().message;
    const caller = message.context?.['caller'] as Caller | undefined;
    if (!caller || requestNamed(message.type)?.kind !== 'command') return next.handle();
    const note = (became: Pick<AuditedWrite, 'outcome' | 'code'>, reply?: unknown) =>
      this.audit.note(caller, {
        ...{ command: message.type, ...became },
        ...aboutOf(message.type, rpc.getData<unknown>(), reply),
      });
    return next.handle().pipe(
      concatMap(async (reply) => {
        await note({ outcome: 'done' }, reply);
        return reply;
      }),
      catchError(async (error: unknown) => {
        await note(outcomeOf(error));
        throw error;
      }),
    );
  }
}
