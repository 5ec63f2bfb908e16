import { Module } from '@nestjs/common';
import { FeedsService } from './feeds/feeds.service.js';
import { StreamTailOpener } from './feeds/stream-tail.opener.js';
import { TailOpener } from './feeds/topic-tail.js';
import { AccessTails } from './guards/access-tails.service.js';
import { RoomAnswers } from './guards/room-answers.service.js';
import { RoomGuard } from './guards/room-guard.service.js';
import { SnapshotsService } from './snapshots/snapshots.service.js';
import { Broadcaster } from './sockets/broadcaster.js';
import { ConnectionService } from './sockets/connection.service.js';
import { FarewellService } from './sockets/farewell.service.js';
import { HandshakeService } from './sockets/handshake.service.js';
import { MessageGate } from './sockets/message-gate.service.js';
import { RealtimeGateway } from './sockets/realtime.gateway.js';
import { SubscriptionService } from './subscriptions/subscription.service.js';

/** Sockets, rooms and the streams that feed them. */
@Module({
  providers: [
    AccessTails,
    Broadcaster,
    ConnectionService,
    FarewellService,
    FeedsService,
    HandshakeService,
    MessageGate,
    RealtimeGateway,
    RoomAnswers,
    RoomGuard,
    SnapshotsService,
    SubscriptionService,
    { provide: TailOpener, useClass: StreamTailOpener },
  ],
})
export class AppModule {}
