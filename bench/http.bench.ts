import { randomUUID } from 'node:crypto';
import { AnsweringService } from './http/answering-service.js';
import { Load } from './http/load.js';
import { eventsBody } from './http/payloads.js';
import { ServerProcess } from './http/server-process.js';
import { atLeast } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { interleave } from './support/interleave.js';
import { round } from './support/statistics.js';

export const description =
  'the gateway with everything on against bare Fastify: a cached GET, a POST of 100 events';

/** The gateway and bare Fastify in processes of their own, loaded in turn from this one. */
export async function run(context: BenchContext): Promise<BenchResult> {
  const prefix = `bench${randomUUID().slice(0, 8)}`;
  const service = await AnsweringService.start(context.redisUrl, prefix);
  const bare = await ServerProcess.start('bare-fastify.js');
  const gateway = await ServerProcess.start('../../apps/gateway/src/main.js', environment(context, prefix));
  try {
    return await measure(context, { bare, gateway, service });
  } finally {
    await Promise.all([bare.stop(), gateway.stop()]);
    await service.stop();
  }
}

/** Limits are on and are counted; they are merely wide enough for one caller to be a whole town. */
const environment = ({ redisUrl }: BenchContext, prefix: string) => ({
  REDIS_URL: redisUrl,
  REDIS_PREFIX: prefix,
  NODE_ENV: 'test',
  LOG_LEVEL: 'info',
  ROVER_RATE_LIMIT_PER_MINUTE: '100000000',
});

interface Contestants {
  readonly bare: ServerProcess;
  readonly gateway: ServerProcess;
  readonly service: AnsweringService;
}

async function measure(context: BenchContext, { bare, gateway, service }: Contestants): Promise<BenchResult> {
  const load = new Load(await gateway.token('bench'), context.quick ? 1 : 5);
  const page = await load.read(`${gateway.url}/api/v1/deals`);
  await load.write(`${bare.url}/page`, page);
  const contenders = {
    bareGet: () => load.get(`${bare.url}/page`),
    gatewayGet: () => load.get(`${gateway.url}/api/v1/deals`),
    barePost: () => load.post(`${bare.url}/events`, eventsBody),
    gatewayPost: async () => {
      const perSecond = await load.post(`${gateway.url}/api/v1/events`, eventsBody);
      // Nobody reads these events here; left alone they would fill the server's memory.
      await service.dropEvents();
      return perSecond;
    },
  };
  // What the compilers of fresh processes cost is no figure of either.
  for (const contender of Object.values(contenders)) await contender();
  const measured = await interleave(contenders, context.quick ? 1 : 5);
  return report(measured, Buffer.byteLength(page));
}

type Measured = Record<'bareGet' | 'gatewayGet' | 'barePost' | 'gatewayPost', { median: number }>;

function report({ bareGet, gatewayGet, barePost, gatewayPost }: Measured, pageBytes: number): BenchResult {
  return {
    figures: {
      bareGetPerSecond: round(bareGet.median, 0),
      gatewayGetPerSecond: round(gatewayGet.median, 0),
      barePostPerSecond: round(barePost.median, 0),
      gatewayPostPerSecond: round(gatewayPost.median, 0),
      pageBytes,
      postBytes: Buffer.byteLength(eventsBody),
    },
    bars: {
      getCachedVsFastify: atLeast(round(gatewayGet.median / bareGet.median), 0.5),
      postEventsVsFastify: atLeast(round(gatewayPost.median / barePost.median), 0.5),
    },
  };
}
