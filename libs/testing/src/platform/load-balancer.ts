import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createProxyServer } from 'httpxy';

const PROBE_EVERY_MS = 50;

interface Member {
  readonly url: string;
  readonly agent: Agent;
  isReady: boolean;
}

/**
 * Stands in front of replicas as Kubernetes and an ingress do: who says at `/health/ready` that it is ready gets requests
 * in turn, who does not gets none. Nothing is tried a second time: a request that fails, fails.
 */
export class LoadBalancer {
  private readonly members = new Map<string, Member>();
  private readonly proxy = createProxyServer({});
  private readonly probing: NodeJS.Timeout;
  private turn = 0;

  private constructor(private readonly server: Server) {
    server.on('request', (request, answer) => this.web(request, answer));
    server.on('upgrade', (request, socket, head) => {
      const member = this.next();
      if (!member) return void socket.destroy();
      this.proxy
        .ws(request, socket as Parameters<typeof this.proxy.ws>[1], { target: member.url }, head)
        .catch(() => socket.destroy());
    });
    this.proxy.on('error', () => undefined);
    this.probing = setInterval(() => void this.probe(), PROBE_EVERY_MS);
  }

  /** Starts one on a free port of the loopback address, with nobody behind it. */
  static async start(): Promise<LoadBalancer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new LoadBalancer(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** How many take requests now. */
  get ready(): number {
    return [...this.members.values()].filter(({ isReady }) => isReady).length;
  }

  add(url: string): void {
    this.members.set(url, { url, agent: new Agent({ keepAlive: true }), isReady: false });
  }

  remove(url: string): void {
    this.members.get(url)?.agent.destroy();
    this.members.delete(url);
  }

  async close(): Promise<void> {
    clearInterval(this.probing);
    for (const url of this.members.keys()) this.remove(url);
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private web(request: IncomingMessage, answer: ServerResponse): void {
    const member = this.next();
    if (!member) return void answer.writeHead(503).end();
    const { url: target, agent } = member;
    this.proxy.web(request, answer, { target, agent }).catch(() => {
      if (answer.headersSent) answer.destroy();
      else answer.writeHead(502).end();
    });
  }

  private next(): Member | undefined {
    const ready = [...this.members.values()].filter(({ isReady }) => isReady);
    return ready[this.turn++ % Math.max(1, ready.length)];
  }

  private async probe(): Promise<void> {
    await Promise.all(
      [...this.members.values()].map(async (member) => {
        const answer = await fetch(`${member.url}/health/ready`).catch(() => undefined);
        member.isReady = answer?.ok ?? false;
        await answer?.body?.cancel();
      }),
    );
  }
}
