import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HealthRegistry, HealthReport } from './health-registry.js';

const notCached = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store');

/** What the routes need to know. */
export interface HealthRouteOptions {
  /** Whether who asks may see more than a status. Never rejects. */
  readonly seesDetails: (request: FastifyRequest) => Promise<boolean>;
  /** Whether `/health/ready` names to everybody what it waits for: on the machines of developers. */
  readonly namesDown: boolean;
}

/**
 * `/health/live`: the process answers, whatever it depends on, so that no outage of Redis restarts every pod.
 * `/health/ready`: it can work and is not on its way out. `/health`: the status for everybody; version, uptime and each
 * check with status, time and details for those who may see them, as they tell whoever attacks what to attack.
 */
export function addHealthRoutes(
  http: FastifyInstance,
  health: HealthRegistry,
  { seesDetails, namesDown }: HealthRouteOptions,
): void {
  const options = { config: { access: 'public' as const, rateLimit: false } };
  http.get('/health/live', options, (_request, reply) => void notCached(reply).send({ status: 'up' }));
  http.get('/health/ready', options, async (_request, reply) => {
    if (health.draining) return notCached(reply).code(503).send({ status: 'draining' });
    const { status, checks } = await health.report();
    const down = criticalDown(checks);
    return notCached(reply)
      .code(down.length > 0 ? 503 : 200)
      .send({ status, ...(namesDown && down.length > 0 && { down }) });
  });
  http.get('/health', options, async (request, reply) => {
    const [report, isTold] = await Promise.all([health.report(), seesDetails(request)]);
    return notCached(reply)
      .code(report.status === 'unhealthy' ? 503 : 200)
      .send(isTold ? report : { status: report.status });
  });
}

const criticalDown = (checks: HealthReport['checks']): string[] =>
  Object.keys(checks).filter((name) => checks[name]?.status === 'down' && checks[name].critical);
