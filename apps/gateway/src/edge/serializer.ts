import { RawJson } from '@rover/redis-streams';
import type { FastifyInstance } from 'fastify';

/** Answers that a service wrote go out as they came; everything else becomes JSON here. */
export function addSerializer(http: FastifyInstance): void {
  http.setReplySerializer((payload) => (payload instanceof RawJson ? payload.text : JSON.stringify(payload)));
}
