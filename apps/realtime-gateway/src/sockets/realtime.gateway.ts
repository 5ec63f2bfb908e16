import {
  Ack,
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import { getRecommendations, trackInteractions } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { Server } from 'socket.io';
import { SubscriptionService } from '../subscriptions/subscription.service.js';
import { Broadcaster } from './broadcaster.js';
import {
  recommendationsMessage,
  subscribeMessage,
  trackMessage,
  unsubscribeMessage,
} from './client-messages.js';
import { ConnectionService } from './connection.service.js';
import { FarewellService } from './farewell.service.js';
import { HandshakeService } from './handshake.service.js';
import type { RoverSocket } from './session.js';

type Acknowledge = ((body: unknown) => void) | undefined;

/** The Socket.IO door. What is said here is documented in `client-messages.ts` and the README. */
@WebSocketGateway()
export class RealtimeGateway implements OnGatewayInit<Server>, OnGatewayConnection, OnGatewayDisconnect {
  constructor(
    private readonly handshake: HandshakeService,
    private readonly connections: ConnectionService,
    private readonly subscriptions: SubscriptionService,
    private readonly broadcaster: Broadcaster,
    private readonly farewells: FarewellService,
    private readonly bus: Bus,
  ) {}

  afterInit(server: Server): void {
    server.use((socket, next) => this.handshake.middleware(socket as RoverSocket, next));
    this.broadcaster.attach(server);
    this.farewells.attach(server);
  }

  handleConnection(socket: RoverSocket): void {
    this.connections.welcome(socket);
  }

  handleDisconnect(): void {
    this.connections.farewell();
  }

  @SubscribeMessage('subscribe')
  async subscribe(
    @ConnectedSocket() socket: RoverSocket,
    @MessageBody() body: unknown,
    @Ack() ack: Acknowledge,
  ): Promise<void> {
    await this.answer(socket, ack, async () => {
      const subscription = await this.subscriptions.subscribe(socket, subscribeMessage.parse(body));
      ack?.(subscription.reply);
      subscription.begin();
    });
  }

  @SubscribeMessage('unsubscribe')
  async unsubscribe(
    @ConnectedSocket() socket: RoverSocket,
    @MessageBody() body: unknown,
    @Ack() ack: Acknowledge,
  ): Promise<void> {
    await this.answer(socket, ack, async () => {
      const left = await this.subscriptions.unsubscribe(socket, unsubscribeMessage.parse(body).room);
      ack?.(left);
    });
  }

  @SubscribeMessage('track')
  async track(
    @ConnectedSocket() socket: RoverSocket,
    @MessageBody() body: unknown,
    @Ack() ack: Acknowledge,
  ): Promise<void> {
    await this.answer(socket, ack, async () => {
      const { caller } = socket.data.session;
      const events = [trackMessage.parse(body)];
      ack?.(await this.bus.request(trackInteractions, { events }, { caller }));
    });
  }

  @SubscribeMessage('recommendations.get')
  async recommendations(
    @ConnectedSocket() socket: RoverSocket,
    @MessageBody() body: unknown,
    @Ack() ack: Acknowledge,
  ): Promise<void> {
    await this.answer(socket, ack, async () => {
      const { caller } = socket.data.session;
      const question = recommendationsMessage.parse(body ?? {});
      ack?.(await this.bus.request(getRecommendations, question, { caller }));
    });
  }

  @SubscribeMessage('ping')
  ping(@MessageBody() _body: unknown, @Ack() ack: Acknowledge): void {
    ack?.({ time: new Date().toISOString() });
  }

  /** Whatever goes wrong is told to the one who asked, with a stable code, and to nobody else. */
  private async answer(socket: RoverSocket, ack: Acknowledge, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.connections.refuse(socket, ack, error);
    }
  }
}
