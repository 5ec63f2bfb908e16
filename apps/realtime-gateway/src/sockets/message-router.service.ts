import { Injectable } from '@nestjs/common';
import { Metrics, recogniseError, RoverError, SecurityEvents } from '@rover/platform';
import type { Counter } from 'prom-client';
import type { Event } from 'socket.io';
import { MessageHandlers } from './message-handlers.service.js';
import { MessageLimit } from './message-limit.service.js';
import { callerOn, type RoverSocket } from './session.js';
import { MessageUnknownError } from './socket.errors.js';
import { refuse } from './socket-problem.js';

type Acknowledge = (body: unknown) => void;

/**
 * Takes what clients send: messages that we know, and not too many of them. One listener for each socket; Nest's own
 * binding makes several for each socket and message, which is most of what an idle connection would cost.
 */
@Injectable()
export class MessageRouter {
  private readonly messages: Counter<'message' | 'outcome'>;

  constructor(
    private readonly handlers: MessageHandlers,
    private readonly limit: MessageLimit,
    private readonly security: SecurityEvents,
    metrics: Metrics,
  ) {
    this.messages = metrics.counter('rover_socket_messages_total', 'Messages of clients', [
      'message',
      'outcome',
    ]);
  }

  listen(socket: RoverSocket): void {
    // Never handed on: there are no other listeners.
    socket.use((event) => void this.take(socket, event));
  }

  /** Whatever goes wrong is told to the one who asked, with a stable code, and to nobody else. */
  private async take(socket: RoverSocket, [name, ...args]: Event): Promise<void> {
    const last: unknown = args.at(-1);
    const ack = typeof last === 'function' ? (last as Acknowledge) : undefined;
    const body: unknown = ack === last && args.length === 1 ? undefined : args[0];
    try {
      await this.handle(socket, name, { body, ack });
    } catch (error) {
      this.note(socket, error);
      refuse(socket, ack, error);
    }
    socket.data.session.outlet.check();
  }

  private note(socket: RoverSocket, error: unknown): void {
    const { address } = socket.handshake;
    this.security.refused(recogniseError(error), { door: 'socket', address, subject: callerOn(socket).sub });
  }

  private async handle(
    socket: RoverSocket,
    name: string,
    { body, ack }: { body: unknown; ack?: Acknowledge },
  ): Promise<void> {
    const handler = this.handlers.named(name);
    // Names come from clients and must not become labels.
    const message = handler ? name : 'unknown';
    try {
      await this.limit.count(callerOn(socket).sub);
      if (!handler) throw new MessageUnknownError();
    } catch (error) {
      this.messages.inc({ message, outcome: error instanceof RoverError ? error.code : 'INTERNAL' });
      throw error;
    }
    this.messages.inc({ message, outcome: 'taken' });
    const { reply, afterwards } = await handler(socket, body);
    ack?.(reply);
    afterwards?.();
  }
}
