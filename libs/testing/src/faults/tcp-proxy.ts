import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** Where the proxy leads. */
export interface ProxyTarget {
  readonly host: string;
  readonly port: number;
}

/**
 * A TCP proxy that makes a link bad: `cut` resets what is open, `refuse` also what comes, `blackhole` lets connections
 * stand and nothing pass, `latency` delays each chunk. `heal` ends all of it.
 */
export class TcpProxy {
  /** Delay of each chunk, in each direction, ms. */
  latency = 0;
  #refusing = false;
  #blackhole = false;
  readonly #links = new Set<Socket>();
  readonly #server: Server;

  private constructor(private readonly target: ProxyTarget) {
    this.#server = createServer((client) => this.#accept(client));
  }

  /** Starts a proxy on a free port of the loopback address. */
  static async to(target: ProxyTarget): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** Starts a proxy to the server of a URL; `url` of the answer is the same URL through the proxy. */
  static async inFrontOf(url: string): Promise<{ proxy: TcpProxy; url: string }> {
    const through = new URL(url);
    const proxy = await TcpProxy.to({ host: through.hostname, port: Number(through.port) });
    through.hostname = '127.0.0.1';
    through.port = String(proxy.port);
    return { proxy, url: through.href };
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Resets every open connection; new ones are taken. */
  cut(): void {
    for (const socket of this.#links) socket.resetAndDestroy();
  }

  /** Resets every open connection, and new ones at once. */
  refuse(): void {
    this.#refusing = true;
    this.cut();
  }

  /** Connections stay open and can be made, but no byte passes. What was sent meanwhile is lost. */
  blackhole(): void {
    this.#blackhole = true;
  }

  /** All is well again. Connections that lost bytes are reset, as a broken link would do it. */
  heal(): void {
    if (this.#blackhole) this.cut();
    this.#refusing = false;
    this.#blackhole = false;
    this.latency = 0;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.cut();
    await closed;
  }

  #accept(client: Socket): void {
    if (this.#refusing) {
      client.resetAndDestroy();
      return;
    }
    const server = connect(this.target);
    this.#join(client, server);
    this.#join(server, client);
  }

  #join(from: Socket, to: Socket): void {
    const queue = new DelayLine(() => this.latency);
    this.#links.add(from);
    from.setNoDelay(true);
    from.on('data', (chunk) => {
      if (!this.#blackhole) queue.push(() => !to.destroyed && to.write(chunk));
    });
    from.on('end', () => queue.push(() => to.end()));
    from.on('error', () => to.resetAndDestroy());
    from.on('close', () => this.#links.delete(from));
  }
}

/** Does things late and in order, also when the delay changes in between: bytes must not overtake bytes. */
class DelayLine {
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly delay: () => number) {}

  push(act: () => unknown): void {
    const due = Date.now() + this.delay();
    this.#last = this.#last.then(() => until(due)).then(act);
  }
}

const until = (due: number): Promise<void> | undefined => {
  const ms = due - Date.now();
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;
};
