import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { BurstLimiter, CLOCK, CONFIG, TrustedProxies, type Clock } from '@rover/platform';
import { createProxyServer } from 'httpxy';
import type { GatewayConfig } from '../gateway.config.js';
import { problemAnswer, rawProblemAnswer } from './proxy-answers.js';

const PREFIX = '/socket.io/';
const UPGRADE_WITHIN_MS = 5_000;
/** A long poll of Socket.IO is held for 25 s. */
const ANSWER_WITHIN_MS = 60_000;
const BURST_SECONDS = 10;

/**
 * Forwards /socket.io to realtime-gateway, which checks the tokens of sockets itself. An upgraded connection is two TCP
 * sockets piped into each other: no frame is looked at, so that the way through here costs a fraction of a millisecond.
 */
@Injectable()
export class SocketProxy implements OnApplicationShutdown {
  private readonly open = new Set<Duplex>();
  private readonly proxy;
  private readonly handshakes: BurstLimiter;
  private readonly proxies: TrustedProxies;

  constructor(
    @Inject(CONFIG) private readonly config: GatewayConfig,
    @Inject(CLOCK) clock: Clock,
  ) {
    const perSecond = config.handshakesPerSecond;
    this.handshakes = new BurstLimiter({ perSecond, burst: perSecond * BURST_SECONDS }, clock);
    this.proxies = new TrustedProxies(config.http.trustProxy);
    this.proxy = createProxyServer({
      target: config.realtimeUrl,
      xfwd: true,
      proxyTimeout: ANSWER_WITHIN_MS,
      upgradeTimeout: UPGRADE_WITHIN_MS,
    });
    this.proxy.on('error', (_error, _request, answer) => this.refuse(answer));
    this.proxy.on('proxyReqWs', (upstream, _request, socket) => {
      upstream.once('upgrade', (_answer, other: Socket) => this.join(socket, other));
    });
  }

  /** Takes the upgrades of a server. Those that are not for us get 404. */
  listen(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
      if (!request.url?.startsWith(PREFIX)) return void rawProblemAnswer(socket, 404);
      if (!this.admits(request)) return void rawProblemAnswer(socket, 429);
      this.believeOnlyProxies(request);
      void this.proxy.ws(request, socket, {}, head).catch(() => rawProblemAnswer(socket, 503));
    });
  }

  /** Forwards one request of the polling transport. */
  async forward(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    if (!this.admits(request)) return problemAnswer(answer, 429);
    this.believeOnlyProxies(request);
    await this.proxy.web(request, answer).catch(() => problemAnswer(answer, 503));
  }

  onApplicationShutdown(): void {
    for (const socket of this.open) socket.destroy();
  }

  /** An address that knocks too often is refused here, before it costs a connection to realtime-gateway. */
  private admits(request: IncomingMessage): boolean {
    const isLater = /[?&]sid=/.test(request.url ?? '');
    return isLater || this.handshakes.take(this.proxies.clientOf(request));
  }

  /** Each end that goes takes the other with it; the pipes alone would leave half a connection when one breaks. */
  private join(client: Duplex, upstream: Duplex): void {
    this.open.add(client);
    client.once('close', () => {
      this.open.delete(client);
      upstream.destroy();
    });
    upstream.once('close', () => (client as Socket).destroySoon());
    upstream.once('error', () => client.destroy());
  }

  /** Before the upgrade there is somebody to tell; after it an HTTP answer would be noise among the frames. */
  private refuse(answer: ServerResponse | Socket | undefined): void {
    if (!answer) return;
    if ('setHeader' in answer) problemAnswer(answer, 503);
    else if (this.open.has(answer)) answer.destroy();
    else rawProblemAnswer(answer, 503);
  }

  /** Anyone can write these headers: without a trusted proxy in front they are not passed on. */
  private believeOnlyProxies({ headers }: IncomingMessage): void {
    if (this.config.http.trustProxy.length > 0) return;
    for (const name of Object.keys(headers)) {
      if (name.startsWith('x-forwarded-') || name === 'forwarded') delete headers[name];
    }
  }
}
