import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import {
  sessionReconnectRequested,
  topics,
  type EventData,
  type RequestOf,
  type requestReconnect,
} from '@rover/contracts';
import {
  Bus,
  CLOCK,
  CONFIG,
  EventLog,
  LOGGER,
  userHash,
  type CallerScope,
  type Clock,
  type Logger,
} from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { TailOpener, type TopicTail } from '../feeds/topic-tail.js';
import type { RealtimeConfig } from '../realtime.config.js';
import { Broadcaster } from '../sockets/broadcaster.js';
import { Outlets } from '../sockets/outlets.service.js';
import { callerOn, type RoverSocket } from '../sockets/session.js';
import { PresenceService } from './presence.service.js';

type Whom = RequestOf<typeof requestReconnect>;

/** Has connections made anew that an administrator names, at whichever server they are. */
@Injectable()
export class ReconnectService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private tail?: Promise<TopicTail>;

  constructor(
    private readonly tails: TailOpener,
    private readonly presence: PresenceService,
    private readonly broadcaster: Broadcaster,
    private readonly outlets: Outlets,
    private readonly bus: Bus,
    private readonly events: EventLog,
    @Inject(CONFIG) private readonly config: RealtimeConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Connections that it concerns, as far as servers have told of them. */
  async ask(whom: Whom, scope: CallerScope): Promise<number> {
    const all = await this.presence.connections(whom.user);
    const time = new Date(this.clock.now()).toISOString();
    const by = scope.caller.sub;
    await this.bus.publish(sessionReconnectRequested, [{ ...whom, by, time }], scope);
    this.events.audit({ action: 'connections.reconnect', by, fields: { whom: auditable(whom) } });
    return whom.sid === undefined ? all.length : all.filter(({ sid }) => sid === whom.sid).length;
  }

  onApplicationBootstrap(): void {
    this.tail = this.tails.open(topics.sessions, {
      from: 'now',
      onMessages: (messages) => messages.forEach((message) => this.hear(message)),
      onGap: () => undefined,
    });
    this.tail.catch((err: unknown) => this.logger.warn({ err }, 'Requests to reconnect cannot be heard'));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await (await this.tail?.catch(() => undefined))?.close();
  }

  private hear({ raw, type }: StreamMessage): void {
    if (type !== sessionReconnectRequested.name) return;
    const whom = JSON.parse(raw) as EventData<typeof sessionReconnectRequested>;
    for (const socket of this.broadcaster.sockets()) if (concerns(whom, socket)) this.sendAway(socket);
  }

  private sendAway(socket: RoverSocket): void {
    const delayMs = Math.round(Math.random() * this.config.sockets.drainMs);
    socket.emit('session.reconnect', { code: 'RECONNECT_REQUESTED', delayMs });
    setTimeout(() => this.outlets.close(socket, 'RECONNECT_REQUESTED'), delayMs).unref();
  }
}

/** People in the lines of an audit are hashed, those too whom something is done to. */
const auditable = ({ user, ...rest }: Whom): object => ({ ...rest, ...(user && { user: userHash(user) }) });

const concerns = ({ all, user, sid }: Whom, socket: RoverSocket): boolean =>
  all === true || socket.id === sid || callerOn(socket).sub === user;
