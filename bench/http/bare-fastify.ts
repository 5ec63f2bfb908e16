import { fastify } from 'fastify';

/** Fastify with nothing: it answers a page that it was given, and parses events without looking at them. */
const server = fastify();
let page = '';

server.put<{ Body: { page: string } }>('/page', (request) => {
  page = request.body.page;
  return {};
});
server.get('/page', (_request, reply) => reply.type('application/json; charset=utf-8').send(page));
server.post<{ Body: { events: unknown[] } }>('/events', (request, reply) =>
  reply.code(202).send({ data: { received: request.body.events.length } }),
);

process.once('SIGTERM', () => void server.close());
console.log(
  JSON.stringify({
    url: await server.listen({ port: Number(process.env['ROVER_PORT']), host: '127.0.0.1' }),
  }),
);
