import type { Caller } from '@rover/contracts';
import type { DefaultEventsMap, Socket } from 'socket.io';

/** What we know of one connection. */
export interface Session {
  readonly caller: Caller;
  /** When its token expires, epoch ms. */
  readonly expiresAt: number;
  /** Rooms that it asked for: entered, or about to be once the snapshot is there. */
  readonly wanted: Set<string>;
}

interface SocketData {
  /** Set by the handshake, before any message. */
  session: Session;
}

/** A socket whose caller is known. */
export type RoverSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;
