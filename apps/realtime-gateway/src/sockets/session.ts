import type { Caller } from '@rover/contracts';
import type { VerifiedIdentity } from '@rover/platform';
import type { DefaultEventsMap, Socket } from 'socket.io';
import type { Outlet } from './outlet.js';

/** What we know of one connection. */
export interface Session {
  /** Who is there, and until when; another one of the same caller after a renewal. */
  identity: VerifiedIdentity;
  /** When it came, epoch ms. */
  readonly connectedAt: number;
  /** Rooms that it asked for, entered or about to be once the snapshot is there, by the number of the subscription. */
  readonly wanted: Map<string, number>;
  readonly outlet: Outlet;
}

interface SocketData {
  /** Set by the handshake, before any message. */
  session: Session;
}

/** A socket whose caller is known. */
export type RoverSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;

export const callerOn = (socket: RoverSocket): Caller => socket.data.session.identity.caller;
