import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import {
  traceparentOf,
  UnauthenticatedError,
  type CallerScope,
  type VerifiedIdentity,
} from '@rover/platform';
import type { FastifyRequest } from 'fastify';

export type { CallerScope };

/** The scope of a request. @throws UnauthenticatedError on a public route without a token, where there is none */
export function scopeOfRequest(request: FastifyRequest): CallerScope {
  const { caller } = request;
  if (!caller) throw new UnauthenticatedError();
  return { caller, traceparent: traceparentOf(request) };
}

/** Who asks, with what the credential says besides. @throws UnauthenticatedError */
export function identityOfRequest({ identity }: FastifyRequest): VerifiedIdentity {
  if (!identity) throw new UnauthenticatedError();
  return identity;
}

/** A parameter of a controller method: the scope of its request. */
export const Scope = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  scopeOfRequest(context.switchToHttp().getRequest<FastifyRequest>()),
);
