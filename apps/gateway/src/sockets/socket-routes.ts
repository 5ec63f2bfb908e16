import type { Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { SocketProxy } from './socket-proxy.service.js';

/**
 * Puts the proxy in front of a server. Requests leave Fastify in the first hook, before it touches their bodies;
 * access is public here because realtime-gateway asks for the token.
 */
export function addSocketRoutes(http: FastifyInstance, proxy: SocketProxy): void {
  proxy.listen(http.server as Server);
  http.all('/socket.io/*', {
    config: { access: 'public' },
    onRequest: async (request, reply) => {
      reply.hijack();
      await proxy.forward(request.raw, reply.raw);
    },
    handler: () => undefined,
  });
}
