import { checkAccess, getVehicleState, requestTopic, searchDeals, type AppName } from '@rover/contracts';
import { streamErrorCodec } from '@rover/platform';
import { RedisStreamsServer } from '@rover/redis-streams';

type Answers = Record<string, (request: never) => unknown>;

/** What rooms ask for, answered at once: what is measured is the sockets, not the services. */
const answers: Partial<Record<AppName, Answers>> = {
  'scoring-service': {
    [searchDeals.name]: () => ({ data: [], meta: { nextCursor: null, total: 0, unscored: 0 } }),
  },
  'vehicle-profiles': {
    [checkAccess.name]: ({ doorways }: { doorways: readonly unknown[] }) => ({
      data: { answers: doorways.map(() => ({ allowed: true, until: null })) },
    }),
    [getVehicleState.name]: ({ vehicleId }: { vehicleId: string }) => ({
      data: { vehicleId, deviceTime: '', receivedAt: '', signals: {} },
    }),
  },
};

/** Stands in for the services on their own request streams. Answers how to end them. */
export async function answerForServices(url: string): Promise<() => Promise<void>> {
  const servers = await Promise.all(
    Object.entries(answers).map(([name, handlers]) => listen(url, name as AppName, handlers)),
  );
  return async () => void (await Promise.all(servers.map((server) => server.close())));
}

async function listen(url: string, name: AppName, handlers: Answers): Promise<RedisStreamsServer> {
  const server = new RedisStreamsServer({
    connection: { url },
    group: name,
    requestTopic: requestTopic(name),
    errorCodec: streamErrorCodec,
  });
  for (const [pattern, answer] of Object.entries(handlers))
    server.addHandler(pattern, (async (request: never) => answer(request)) as never);
  await new Promise<void>((resolve, reject) => server.listen((error) => (error ? reject(error) : resolve())));
  return server;
}
