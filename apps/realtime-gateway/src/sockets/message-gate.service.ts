import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  Metrics,
  RateLimitedError,
  recogniseError,
  RoverError,
  SecurityEvents,
} from '@rover/platform';
import type { Counter } from 'prom-client';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Event } from 'socket.io';
import type { RealtimeConfig } from '../realtime.config.js';
import { clientMessages } from './client-messages.js';
import type { RoverSocket } from './session.js';
import { MessageUnknownError } from './socket.errors.js';
import { refuse } from './socket-problem.js';

/** Lets through what a client may send: messages that we know, and not too many of them. */
@Injectable()
export class MessageGate {
  private readonly limiter: RateLimiterMemory;
  private readonly messages: Counter<'message' | 'outcome'>;

  constructor(
    @Inject(CONFIG) { sockets }: RealtimeConfig,
    private readonly security: SecurityEvents,
    metrics: Metrics,
  ) {
    this.limiter = new RateLimiterMemory({
      points: sockets.messagesPerMinute,
      duration: 60,
      blockDuration: sockets.blockSeconds,
    });
    this.messages = metrics.counter('rover_socket_messages_total', 'Messages of clients', [
      'message',
      'outcome',
    ]);
  }

  /** Guards one socket: what is refused reaches no handler. */
  guard(socket: RoverSocket): void {
    socket.use((event, next) => {
      this.check(socket, event).then(
        () => next(),
        (error: unknown) => refuse(socket, event.at(-1), error),
      );
    });
  }

  private async check(socket: RoverSocket, [name]: Event): Promise<void> {
    const known = clientMessages.has(name);
    // Names come from clients and must not become labels.
    const message = known ? name : 'unknown';
    try {
      await this.count(socket.data.session.caller.sub);
      if (!known) throw new MessageUnknownError();
      this.messages.inc({ message, outcome: 'taken' });
    } catch (error) {
      this.messages.inc({ message, outcome: error instanceof RoverError ? error.code : 'INTERNAL' });
      this.refused(socket, error);
      throw error;
    }
  }

  /** Tells of an error that a message was answered with. */
  refused({ data, handshake: { address } }: RoverSocket, error: unknown): void {
    const subject = data.session.caller.sub;
    this.security.refused(recogniseError(error), { door: 'socket', address, subject });
  }

  private async count(sub: string): Promise<void> {
    try {
      await this.limiter.consume(sub);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes)
        throw new RateLimitedError(Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }
}
