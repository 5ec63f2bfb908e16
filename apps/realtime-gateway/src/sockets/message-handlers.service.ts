import { Inject, Injectable } from '@nestjs/common';
import {
  getRecommendations,
  presenceMessage,
  recommendationsMessage,
  renewMessage,
  subscribeMessage,
  trackInteractions,
  trackMessage,
  unsubscribeMessage,
} from '@rover/contracts';
import { Bus, CLOCK, type Clock } from '@rover/platform';
import { PresenceService } from '../roster/presence.service.js';
import { SubscriptionService } from '../subscriptions/subscription.service.js';
import { RenewalService } from './renewal.service.js';
import { callerOn, type RoverSocket } from './session.js';

/** What a message is answered with, and what is done once that is on its way. */
export interface Answer {
  readonly reply: unknown;
  readonly afterwards?: () => void;
}

export type Handler = (socket: RoverSocket, body: unknown) => Promise<Answer>;

/** What each message of a client does; `clientMessages` of the contracts documents them. */
@Injectable()
export class MessageHandlers {
  /** A map: `constructor` is no message. */
  private readonly byName: ReadonlyMap<string, Handler>;

  constructor(
    private readonly subscriptions: SubscriptionService,
    private readonly presence: PresenceService,
    private readonly renewals: RenewalService,
    private readonly bus: Bus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.byName = new Map<string, Handler>([
      ['subscribe', (socket, body) => this.subscribe(socket, body)],
      ['unsubscribe', (socket, body) => this.unsubscribe(socket, body)],
      ['session.renew', (socket, body) => this.renew(socket, body)],
      ['presence', (socket, body) => this.whoIsIn(socket, body)],
      ['track', (socket, body) => this.track(socket, body)],
      ['recommendations.get', (socket, body) => this.recommend(socket, body)],
      ['ping', () => Promise.resolve({ reply: { time: new Date(this.clock.now()).toISOString() } })],
    ]);
  }

  named(name: string): Handler | undefined {
    return this.byName.get(name);
  }

  private async subscribe(socket: RoverSocket, body: unknown): Promise<Answer> {
    const { reply, begin } = await this.subscriptions.subscribe(socket, subscribeMessage.parse(body));
    return { reply, afterwards: begin };
  }

  private async unsubscribe(socket: RoverSocket, body: unknown): Promise<Answer> {
    return { reply: await this.subscriptions.unsubscribe(socket, unsubscribeMessage.parse(body).room) };
  }

  private async renew(socket: RoverSocket, body: unknown): Promise<Answer> {
    return { reply: await this.renewals.renew(socket, renewMessage.parse(body).token) };
  }

  private async whoIsIn(socket: RoverSocket, body: unknown): Promise<Answer> {
    return { reply: await this.presence.of(socket, presenceMessage.parse(body).room) };
  }

  private async track(socket: RoverSocket, body: unknown): Promise<Answer> {
    const events = [trackMessage.parse(body)];
    return { reply: await this.bus.request(trackInteractions, { events }, { caller: callerOn(socket) }) };
  }

  private async recommend(socket: RoverSocket, body: unknown): Promise<Answer> {
    const question = recommendationsMessage.parse(body ?? {});
    return { reply: await this.bus.request(getRecommendations, question, { caller: callerOn(socket) }) };
  }
}
