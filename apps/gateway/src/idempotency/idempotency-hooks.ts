import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { readKey } from './idempotency-key.js';
import type { Claim, IdempotencyService } from './idempotency.service.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The claim of a request with an `Idempotency-Key`, until it is kept or given up. */
    rover_claim?: Extract<Claim, { isNew: true }>;
  }
}

/** Makes routes whose contract is idempotent honour `Idempotency-Key`. Streamed bodies are their service's business. */
export function addIdempotency(http: FastifyInstance, service: IdempotencyService): void {
  http.addHook('onRoute', (route) => {
    const contract = route.config?.contract;
    if (contract?.idempotent && !contract.stream) guard(route, contract.id, service);
  });
}

function guard(route: RouteOptions, operation: string, service: IdempotencyService): void {
  route.preHandler = async (request, reply) => {
    const key = readKey(request.headers['idempotency-key'], request.caller?.sub ?? '', operation);
    if (!key) return;
    const claim = await service.claim(key);
    if (claim.isNew) request.rover_claim = claim;
    else await replay(reply, service.replay(claim, fingerprintOf(request)));
  };
  route.preSerialization = async (request, reply, payload) => {
    const claim = request.rover_claim;
    if (!claim || reply.statusCode >= 400) return payload;
    request.rover_claim = undefined;
    await service.complete(claim, fingerprintOf(request), { status: reply.statusCode, body: payload });
    return payload;
  };
  // Whatever was not kept has failed: the same key may try again.
  route.onResponse = async (request) => {
    if (request.rover_claim) await service.release(request.rover_claim);
  };
}

async function replay(
  reply: FastifyReply,
  { status, body }: { status: number; body: unknown },
): Promise<void> {
  await reply.code(status).header('idempotency-replayed', 'true').send(body);
}

const fingerprintOf = ({ method, url, rover_bodyText = '' }: FastifyRequest): string =>
  createHash('sha256').update([method, url, rover_bodyText].join('\0')).digest('base64url');
