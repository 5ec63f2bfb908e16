import type { Caller } from '@rover/contracts';
import { ForbiddenError } from '../errors/common.errors.js';
import type { MessageScope } from './bus.js';

/** On whose behalf, and in which trace. */
export interface CallerScope extends MessageScope {
  readonly caller: Caller;
}

/** What a handler's context or a message of a stream tells of its origin. */
interface Carrier {
  readonly context?: Record<string, unknown>;
  readonly traceparent?: string;
}

/** Caller and trace of a message, to be handed on with what its handler says in turn. */
export const scopeOf = ({ context, traceparent }: Carrier): MessageScope => ({
  caller: context?.caller as Caller | undefined,
  traceparent,
});

/** Who asks. @throws ForbiddenError when nobody is named, since a service never guesses. */
export function callerOf({ context }: Carrier): Caller {
  const caller = context?.caller as Caller | undefined;
  if (!caller) throw new ForbiddenError('This request names no caller.');
  return caller;
}

/** Both, for what somebody must answer for. @throws ForbiddenError when nobody is named */
export const callerScopeOf = (message: Carrier): CallerScope => ({
  ...scopeOf(message),
  caller: callerOf(message),
});
