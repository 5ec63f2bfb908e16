import { RawJson } from '@rover/redis-streams';
import type { FastifyInstance } from 'fastify';

/** Answers that a service wrote go out as they came; everything else becomes JSON here. */
export function addSerializer(http: FastifyInstance): void {
  // Fastify sends bytes as well as text, which its types do not say.
  http.setReplySerializer((payload) =>
    payload instanceof RawJson ? (payload.body as string) : JSON.stringify(payload),
  );
}
