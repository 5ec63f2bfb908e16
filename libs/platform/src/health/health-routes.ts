import type { FastifyInstance, FastifyReply } from 'fastify';
import type { HealthRegistry } from './health-registry.js';

const notCached = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store');

/**
 * `/health/live`: the process answers, whatever it depends on, so that no outage of Redis restarts every pod.
 * `/health/ready`: it can work and is not on its way out. `/health`: each check with status and time.
 */
export function addHealthRoutes(http: FastifyInstance, health: HealthRegistry): void {
  const options = { config: { access: 'public' as const, rateLimit: false } };
  http.get('/health/live', options, (_request, reply) => void notCached(reply).send({ status: 'up' }));
  http.get('/health/ready', options, async (_request, reply) => {
    if (health.draining) return notCached(reply).code(503).send({ status: 'draining' });
    const { status, checks } = await health.report();
    const down = Object.keys(checks).filter(
      (name) => checks[name]?.status === 'down' && checks[name].critical,
    );
    return notCached(reply)
      .code(down.length > 0 ? 503 : 200)
      .send({ status, ...(down.length > 0 && { down }) });
  });
  http.get('/health', options, async (_request, reply) => {
    const report = await health.report();
    return notCached(reply)
      .code(report.status === 'unhealthy' ? 503 : 200)
      .send(report);
  });
}
