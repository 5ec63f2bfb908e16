import { routes as contracts } from '@rover/contracts';
import type { FastifyInstance, RouteOptions } from 'fastify';

/** Fails the start unless every route of the contracts is served by exactly one method, at its own address. */
export function checkRouteRegister(http: FastifyInstance): void {
  const served = new Map<string, number>();
  http.addHook('onRoute', (route) => {
    const id = servedContract(route);
    if (id) served.set(id, (served.get(id) ?? 0) + 1);
  });
  http.addHook('onReady', (done) => {
    const wrong = contracts
      .filter(({ id }) => served.get(id) !== 1)
      .map(({ id }) => `${id} (${served.get(id) ?? 0} times)`);
    done(wrong.length > 0 ? new Error(`Routes that should be served once: ${wrong.join(', ')}`) : undefined);
  });
}

/** Fastify adds a HEAD for every GET; it is no second route. */
const servedContract = ({ config, method }: RouteOptions): string | undefined =>
  config?.contract && [method].flat().includes(config.contract.method) ? config.contract.id : undefined;
