import { Redis } from 'ioredis';
import { MemoryStreams, type StreamsConnection } from '../../src/index.js';
import { eventually } from './eventually.js';
import { RedisServer } from './redis-server.js';

/** What the conformance suite runs over. */
export interface Backend {
  readonly name: string;
  start(): Promise<void>;
  connection(): StreamsConnection;
  stop(): Promise<void>;
}

export function memoryBackend(): Backend {
  const store = new MemoryStreams();
  return {
    name: 'the twin in memory',
    start: async () => undefined,
    connection: () => ({ store }),
    stop: () => store.close(),
  };
}

export class SingleBackend implements Backend {
  readonly name: string;
  server!: RedisServer;

  constructor(private readonly driver: 'ioredis' | 'lean' = 'ioredis') {
    this.name = `one Redis by ${driver}`;
  }

  async start(): Promise<void> {
    this.server = await RedisServer.start();
  }

  connection(): { url: string; driver: 'ioredis' | 'lean' } {
    return { url: this.server.url, driver: this.driver };
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }
}

const NODES = 3;
const SLOTS = 16_384;

export class ClusterBackend implements Backend {
  readonly name = 'a cluster of three';
  private nodes: RedisServer[] = [];

  async start(): Promise<void> {
    const options = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '5000'];
    this.nodes = await Promise.all(Array.from({ length: NODES }, () => RedisServer.start(...options)));
    const links = this.nodes.map(({ port }) => new Redis(port, '127.0.0.1'));
    await Promise.all(
      links.map((link, i) => link.call('CLUSTER', 'ADDSLOTSRANGE', from(i), from(i + 1) - 1)),
    );
    for (const { port } of this.nodes.slice(1)) await links[0]?.call('CLUSTER', 'MEET', '127.0.0.1', port);
    await eventually(async () => {
      const states = await Promise.all(links.map((link) => link.cluster('INFO')));
      for (const state of states) expect(state).toMatch(/cluster_state:ok[^]*cluster_known_nodes:3/);
    }, 20_000);
    links.forEach((link) => link.disconnect());
  }

  connection(): { cluster: { host: string; port: number }[] } {
    return { cluster: this.nodes.map(({ port }) => ({ host: '127.0.0.1', port })) };
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.stop()));
  }
}

function from(node: number): number {
  return Math.floor((node * SLOTS) / NODES);
}
