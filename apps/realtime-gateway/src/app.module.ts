import { Module } from '@nestjs/common';
import { FeedsService } from './feeds/feeds.service.js';
import { Positions } from './feeds/positions.js';
import { StreamTailOpener } from './feeds/stream-tail.opener.js';
import { TailOpener } from './feeds/topic-tail.js';
import { AccessTails } from './guards/access-tails.service.js';
import { DeviceGuard } from './guards/device-guard.service.js';
import { RoomAnswers } from './guards/room-answers.service.js';
import { RoomGuard } from './guards/room-guard.service.js';
import { ConnectionsController } from './roster/connections.controller.js';
import { PresenceService } from './roster/presence.service.js';
import { ReconnectService } from './roster/reconnect.service.js';
import { RevocationsService } from './roster/revocations.service.js';
import { RosterRepository } from './roster/roster.repository.js';
import { RosterService } from './roster/roster.service.js';
import { SnapshotsService } from './snapshots/snapshots.service.js';
import { Broadcaster } from './sockets/broadcaster.js';
import { ConnectionService } from './sockets/connection.service.js';
import { Corks } from './sockets/corks.js';
import { Credentials } from './sockets/credentials.service.js';
import { ExpiryService } from './sockets/expiry.service.js';
import { FarewellService } from './sockets/farewell.service.js';
import { HandshakeService } from './sockets/handshake.service.js';
import { MessageHandlers } from './sockets/message-handlers.service.js';
import { MessageLimit } from './sockets/message-limit.service.js';
import { MessageRouter } from './sockets/message-router.service.js';
import { Outlets } from './sockets/outlets.service.js';
import { RealtimeGateway } from './sockets/realtime.gateway.js';
import { RenewalService } from './sockets/renewal.service.js';
import { SubscriptionService } from './subscriptions/subscription.service.js';

/** Sockets, rooms and the streams that feed them. */
@Module({
  controllers: [ConnectionsController],
  providers: [
    AccessTails,
    Broadcaster,
    ConnectionService,
    Corks,
    Credentials,
    DeviceGuard,
    ExpiryService,
    FarewellService,
    FeedsService,
    HandshakeService,
    MessageHandlers,
    MessageLimit,
    MessageRouter,
    Outlets,
    Positions,
    PresenceService,
    RealtimeGateway,
    ReconnectService,
    RenewalService,
    RevocationsService,
    RoomAnswers,
    RoomGuard,
    RosterRepository,
    RosterService,
    SnapshotsService,
    SubscriptionService,
    { provide: TailOpener, useClass: StreamTailOpener },
  ],
})
export class AppModule {}
