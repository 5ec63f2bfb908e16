import type { IncomingMessage } from 'node:http';
import { BurstLimiter, TrustedProxies, type Clock, type CommonConfig } from '@rover/platform';
import type { RealtimeConfig } from '../realtime.config.js';

const BURST_SECONDS = 10;
/**
 * Who forwards to us where nothing is said: the gateway on this machine or in the same cluster. It is the public door
 * and passes on no address that a client made up.
 */
const NEIGHBOURS = ['127.0.0.0/8', '::1', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'];

/** Refuses an address that knocks too often, before its token is looked at. */
export class Doorman {
  private readonly limiter: BurstLimiter;
  private readonly proxies: TrustedProxies;

  constructor({ sockets, http }: RealtimeConfig & CommonConfig, clock: Clock) {
    const perSecond = sockets.handshakesPerSecond;
    this.limiter = new BurstLimiter({ perSecond, burst: perSecond * BURST_SECONDS }, clock);
    this.proxies = new TrustedProxies(http.trustProxy.length > 0 ? http.trustProxy : NEIGHBOURS);
  }

  /** Of polling, each request is a handshake without an id; later ones belong to a connection. */
  admits(request: IncomingMessage): boolean {
    return isLater(request.url) || this.limiter.take(this.proxies.clientOf(request));
  }
}

const isLater = (url = ''): boolean => /[?&]sid=/.test(url);
