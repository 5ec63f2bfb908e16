import { Cluster, Redis, type RedisOptions } from 'ioredis';
import { StreamUnavailableError } from '../../streams.errors.js';
import type { BlockingPort, Command, CommandPort } from './command-port.js';
import { hashSlot, hashTag } from './hash-slot.js';
import { IoredisBlockingPort } from './ioredis.blocking-port.js';
import { runPipeline } from './ioredis-pipeline.js';
import { blockingOptions, COMMAND_TIMEOUT_MS, PATIENCE_MS, within } from './ioredis.port.js';
import { Readiness } from './readiness.js';

/** Where a cluster is found, and how one speaks to it. */
export interface ClusterAddress {
  cluster: { host: string; port: number }[];
  username?: string;
  password?: string;
  tls?: boolean;
}

/** A Redis Cluster through ioredis. Commands of one hash tag travel together. */
export class ClusterPort implements CommandPort {
  readonly spansSlots = false;
  private readonly cluster: Cluster;
  private readonly readiness: Readiness;
  private readonly nodeOptions: RedisOptions;

  constructor(address: ClusterAddress) {
    const { username, password, tls } = address;
    this.nodeOptions = { username, password, ...(tls ? { tls: {} } : {}) };
    this.cluster = new Cluster(address.cluster, {
      redisOptions: { ...this.nodeOptions, connectTimeout: 2_000, maxRetriesPerRequest: 0 },
      // Sending again what was under way when a node's connection broke would write an append twice. What
      // a node has refused for its slot (MOVED, ASK, TRYAGAIN, CLUSTERDOWN) ioredis does send again.
      retryDelayOnFailover: 0,
      clusterRetryStrategy: (times) => Math.min(50 * times, 500),
      slotsRefreshTimeout: 2_000,
    });
    this.cluster.on('error', () => undefined);
    this.readiness = new Readiness(this.cluster);
  }

  async run(commands: readonly Command[]): Promise<unknown[]> {
    if (!this.readiness.isReady) await within(PATIENCE_MS, this.readiness.come());
    const replies: unknown[] = new Array(commands.length);
    const groups = [...byTag(commands).values()].map(async (indexes) => {
      const group = indexes.map((index) => commands[index] as Command);
      const answers = await runPipeline(this.cluster, group);
      indexes.forEach((index, i) => (replies[index] = answers[i]));
    });
    await within(COMMAND_TIMEOUT_MS, Promise.all(groups));
    return replies;
  }

  blocking(key: string): BlockingPort {
    return new MovingPort(key, () => this.cluster.refreshSlotsCache(), {
      open: () => new Redis({ ...this.nodeOptions, ...blockingOptions, ...this.addressOf(key) }),
      beside: () => this.nodeOf(key),
    });
  }

  async close(): Promise<void> {
    this.cluster.disconnect();
  }

  private addressOf(key: string): { host: string; port: number } {
    const node = this.nameOf(key);
    if (!node) throw new StreamUnavailableError('No node of the cluster serves the slot now');
    const colon = node.lastIndexOf(':');
    return { host: node.slice(0, colon), port: Number(node.slice(colon + 1)) };
  }

  /** Undefined while no node is known to serve the key: an interruption is then nobody's to make. */
  private nodeOf(key: string): Redis | undefined {
    const name = this.nameOf(key);
    return this.cluster.nodes('master').find(({ options: { host, port } }) => `${host}:${port}` === name);
  }

  /** `host:port` of the node that serves the key, as far as is known. */
  private nameOf(key: string): string | undefined {
    return this.cluster.slots[hashSlot(key)]?.[0];
  }
}

/** A blocking connection that gives up when its slot has moved, so that the next one looks for it anew. */
class MovingPort extends IoredisBlockingPort {
  constructor(
    private readonly key: string,
    private readonly refresh: () => void,
    connector: ConstructorParameters<typeof IoredisBlockingPort>[0],
  ) {
    super(connector);
  }

  override async run(commands: readonly Command[]): Promise<unknown[]> {
    try {
      const replies = await super.run(commands);
      replies.forEach((reply) => this.throwIfMoved(reply));
      return replies;
    } catch (error) {
      this.refresh();
      throw error;
    }
  }

  private throwIfMoved(reply: unknown): void {
    if (!(reply instanceof Error) || !/^(MOVED|ASK|CLUSTERDOWN|READONLY|UNBLOCKED)/.test(reply.message))
      return;
    this.close();
    throw new StreamUnavailableError(`The slot of ${this.key} has moved`, { cause: reply });
  }
}

function byTag(commands: readonly Command[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  commands.forEach(({ key }, index) => {
    const tag = hashTag(key);
    const group = groups.get(tag);
    if (group) group.push(index);
    else groups.set(tag, [index]);
  });
  return groups;
}
