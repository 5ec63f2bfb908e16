import { Redis } from 'ioredis';
import { waitFor } from '../wait-for.js';
import { startRedis, type OwnRedis } from './start-redis.js';

/** A Redis Cluster of a test's own: three primaries without replicas. */
export interface OwnRedisCluster {
  /** `host:port` of each node. */
  readonly nodes: readonly string[];
  stop(): Promise<void>;
}

const SLOTS = 16_384;
const PRIMARIES = 3;

/**
 * A node whose disk or processor is busy elsewhere for some seconds is not dead. Were it taken for dead, no node would
 * answer, and a busy machine would fail tests of what runs on the cluster.
 */
const settings = { 'cluster-enabled': 'yes', 'cluster-node-timeout': '15000', appendfsync: 'everysec' };

/** Starts a cluster on free ports. @throws Error when this machine has no `redis-server` */
export async function startRedisCluster(): Promise<OwnRedisCluster> {
  const servers = await Promise.all(Array.from({ length: PRIMARIES }, () => startRedis(settings)));
  await join(servers);
  return {
    nodes: servers.map(({ port }) => `127.0.0.1:${port}`),
    stop: async () => void (await Promise.all(servers.map((server) => server.stop()))),
  };
}

/** Gives each server its share of the slots, and introduces them to each other. */
async function join(servers: readonly OwnRedis[]): Promise<void> {
  const clients = servers.map(({ port }) => new Redis(port, '127.0.0.1'));
  const share = Math.ceil(SLOTS / servers.length);
  try {
    for (const [i, client] of clients.entries()) {
      await client.call('CLUSTER', 'ADDSLOTSRANGE', i * share, Math.min(SLOTS, (i + 1) * share) - 1);
      await client.call('CLUSTER', 'MEET', '127.0.0.1', (servers[0] as OwnRedis).port);
    }
    await Promise.all(clients.map((client) => waitFor(() => isWhole(client), 30_000)));
  } finally {
    for (const client of clients) client.disconnect();
  }
}

async function isWhole(client: Redis): Promise<boolean> {
  const state = String(await client.cluster('INFO'));
  return state.includes('cluster_state:ok') && state.includes(`cluster_known_nodes:${PRIMARIES}`);
}
