import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import type { ReadKind, ReplyOf, RequestContract, RequestOf } from '@rover/contracts';
import { AUDITED } from './audited-door.js';
import type { AuditedDoor } from './audited-door.js';
import type { Seen } from './read-entry.js';
import { ReadInterceptor } from './read.interceptor.js';

/**
 * A handler whose answers show where vehicles are, or personal data: who was shown it is written down.
 * @param seen what an answer shows; nothing where that was cut out of it
 */
export const Audited = <C extends RequestContract>(
  contract: C,
  kind: ReadKind,
  seen: (request: RequestOf<C>, reply: ReplyOf<C>) => readonly Seen[],
): MethodDecorator =>
  applyDecorators(
    SetMetadata(AUDITED, { door: contract.name, kind, seen } satisfies AuditedDoor),
    UseInterceptors(ReadInterceptor),
  );
