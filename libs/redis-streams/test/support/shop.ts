import {
  DeadLetters,
  RedisStreamsClient,
  RedisStreamsServer,
  StreamMonitor,
  StreamTail,
  type RedisStreamsServerOptions,
  type StreamHooks,
  type StreamMessage,
  type StreamTailOptions,
  type StreamTopic,
} from '../../src/index.js';
import type { RedisStreamsContext } from '../../src/index.js';
import type { Backend } from './backends.js';
import { eventually } from './eventually.js';

export const topic: StreamTopic = { name: 'goods', partitions: 4, maxLength: 100_000 };
export const requestTopic: StreamTopic = { name: 'requests.shop', partitions: 1, maxLength: 1_000 };

/** Short enough for a test, long enough for a busy machine. */
export const quick = {
  leaseMs: 1_600,
  idleMs: 2_000,
  retry: { attempts: 3, baseMs: 20 },
  trimEveryMs: 200,
  drainMs: 3_000,
};

export interface Item {
  key: string;
  n: number;
}

type Handler = (data: unknown, context: RedisStreamsContext) => unknown;

/** Event handlers by type (with the batch size after a colon) and request handlers by pattern. */
export interface Handlers {
  events?: Record<string, Handler>;
  requests?: Record<string, Handler>;
}

let shops = 0;

/** Everything one test needs over one backend, under a prefix of its own; closed by `close`. */
export class Shop {
  readonly prefix = `shop${process.pid}-${++shops}`;
  readonly troubles: string[] = [];
  private readonly open: { close(): Promise<unknown> }[] = [];
  readonly client: RedisStreamsClient;
  readonly letters: DeadLetters;
  readonly monitor: StreamMonitor;

  constructor(readonly backend: Backend) {
    const options = { connection: backend.connection(), prefix: this.prefix };
    this.client = this.keep(
      new RedisStreamsClient({
        ...options,
        source: 'test',
        resolve: (_, kind) => (kind === 'event' ? topic : requestTopic),
      }),
    );
    this.letters = this.keep(new DeadLetters(options));
    this.monitor = this.keep(new StreamMonitor(options));
  }

  /** Another replica. */
  async replica(
    handlers: Handlers,
    options: Partial<RedisStreamsServerOptions> = {},
  ): Promise<RedisStreamsServer> {
    const hooks: StreamHooks = { trouble: (what) => void this.troubles.push(what), ...options.hooks };
    const place = { connection: this.backend.connection(), prefix: this.prefix, group: 'shop' };
    const server = new RedisStreamsServer({
      ...place,
      ...quick,
      resolve: () => topic,
      requestTopic,
      ...options,
      hooks,
    });
    for (const [name, handler] of Object.entries(handlers.events ?? {})) {
      const [type = '', batch] = name.split(':');
      server.addHandler(
        type,
        async (data, context) => handler(data, context),
        true,
        batch ? { batch: Number(batch) } : {},
      );
    }
    for (const [pattern, handler] of Object.entries(handlers.requests ?? {}))
      server.addHandler(pattern, async (data, context) => handler(data, context));
    await new Promise<void>((resolve, reject) =>
      server.listen((error) => (error ? reject(error) : resolve())),
    );
    return this.keep(server);
  }

  async tail(
    options: Pick<StreamTailOptions, 'onMessages'> & Partial<StreamTailOptions>,
  ): Promise<StreamTail> {
    const tail = new StreamTail({
      connection: this.backend.connection(),
      prefix: this.prefix,
      topics: [topic],
      trimEveryMs: 0,
      ...options,
    });
    await tail.start();
    this.keep({ close: () => tail.stop() });
    return tail;
  }

  /** Appends items in order. */
  async send(items: readonly Item[], type = 'item', to = topic): Promise<void> {
    const messages = items.map((data) => ({ id: idOf(data), type, key: data.key, data }));
    await this.client.producer.append(to, messages);
  }

  /** Resolves once every group has acknowledged all: whoever is to come a second time has come. */
  async settled(): Promise<void> {
    await eventually(async () => {
      const open = (await this.monitor.lag([topic])).filter(({ lag, pending }) => lag !== 0 || pending > 0);
      expect(open).toEqual([]);
    });
  }

  async close(): Promise<void> {
    for (const one of this.open.reverse()) await one.close();
  }

  private keep<T extends { close(): Promise<unknown> }>(one: T): T {
    this.open.push(one);
    return one;
  }
}

export function idOf({ key, n }: Item): string {
  return `${key}#${n}`;
}

/** `count` items over `keys` keys, in order per key. */
export function items(count: number, keys: number, from = 0): Item[] {
  return Array.from({ length: count }, (_, i) => ({ key: `k${(from + i) % keys}`, n: from + i }));
}

/** Effects as an inbox would let them happen: the second one of an id does not. */
export class Effects {
  readonly all: Item[] = [];
  private readonly ids = new Set<string>();

  add(item: Item): void {
    this.all.push(item);
    this.ids.add(idOf(item));
  }

  get distinct(): number {
    return this.ids.size;
  }

  /** The first effect of each id. */
  get first(): Item[] {
    const seen = new Set<string>();
    return this.all.filter((item) => !seen.has(idOf(item)) && seen.add(idOf(item)));
  }
}

export function expectOrderPerKey(all: readonly Item[]): void {
  const last = new Map<string, number>();
  const wrong = all.filter(({ key, n }) => {
    const before = last.get(key) ?? -1;
    last.set(key, n);
    return n <= before;
  });
  expect(wrong).toEqual([]);
}

export const dataOf = (messages: readonly StreamMessage[]) => messages.map(({ data }) => data as Item);
