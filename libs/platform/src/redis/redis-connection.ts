import { Cluster, Redis, type ClusterOptions, type RedisOptions } from 'ioredis';
import type { CommonConfig } from '../config/common.config.js';
import type { Logger } from '../logging/logger.js';

/** One Redis or a Redis Cluster: the same commands. Keys of one command or script must share a hash tag. */
export type RedisConnection = Redis | Cluster;

/** Injection token of the app's {@link RedisConnection}, for repositories and the platform's own stores. */
export const REDIS = Symbol('rover.redis');

const LONGEST_PAUSE_MS = 1_000;
const READY_WITHIN_MS = 5_000;

/**
 * Commands fail at once while there is no connection, since a caller who is told 503 can come again and one who waits
 * cannot; a server that accepts and never answers is given up after three seconds and dialled anew.
 */
const options = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  connectTimeout: 3_000,
  commandTimeout: 3_000,
  socketTimeout: 3_000,
  retryStrategy: (attempt: number) => Math.min(50 * attempt, LONGEST_PAUSE_MS),
} satisfies RedisOptions;

/** Connects, and reconnects for ever. The first connection is awaited for five seconds, then the app starts not ready. */
export async function connectRedis(config: CommonConfig['redis'], logger: Logger): Promise<RedisConnection> {
  const redis = config.clusterNodes.length > 0 ? cluster(config) : new Redis(config.url.reveal(), options);
  let away = false;
  redis.on('error', (err: Error) => {
    if (!away) logger.warn({ err }, 'Redis is away');
    away = true;
  });
  redis.on('ready', () => {
    if (away) logger.info('Redis is back');
    away = false;
  });
  await ready(redis);
  return redis;
}

/** `host:port` of each node, as the cluster wants them. */
export const clusterNodes = (nodes: readonly string[]): { host: string; port: number }[] =>
  nodes.map((node) => {
    const colon = node.lastIndexOf(':');
    return { host: node.slice(0, colon), port: Number(node.slice(colon + 1)) };
  });

function cluster({ clusterNodes: nodes, url }: CommonConfig['redis']): Cluster {
  const { username, password, protocol } = new URL(url.reveal());
  const clusterOptions: ClusterOptions = {
    enableOfflineQueue: false,
    clusterRetryStrategy: options.retryStrategy,
    redisOptions: {
      ...options,
      ...(password && {
        username: decodeURIComponent(username) || undefined,
        password: decodeURIComponent(password),
      }),
      ...(protocol === 'rediss:' && { tls: {} }),
    },
  };
  return new Cluster(clusterNodes(nodes), clusterOptions);
}

function ready(redis: RedisConnection): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, READY_WITHIN_MS);
    redis.once('ready', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
